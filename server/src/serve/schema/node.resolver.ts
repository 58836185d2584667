import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { parseGlobalId } from '../../graphql/global-id.ts'
import { Node } from '../../graphql/node.ts'
import { readNode } from './node-reading.ts'

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id, as it is today (Relay). Null when there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'Global id.' }) text: string,
    @Ctx() context: Context,
  ): Promise<Node | null> | null {
    const parsed = parseGlobalId(text)
    return parsed ? readNode(context, parsed.type, parsed.id) : null
  }
}
