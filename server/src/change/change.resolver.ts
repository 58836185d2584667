import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../api/context.ts'
import { ChangeConnection, pageOfChanges } from './change.page.ts'

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'The feed of everything published that changed: grids, divisions and stations, one entry for each in each transaction, tombstones included, none skipped. Ask again with the last cursor to go on.',
  })
  changes(
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last change that you know.' }) after:
      | string
      | null,
    @Arg('first', () => Int, { nullable: true, description: 'Size of the page, 1 … 1000; 50 when absent.' }) first:
      | number
      | null
      | undefined,
    @Ctx() context: Context,
  ): Promise<ChangeConnection> {
    return pageOfChanges(context, { first, after: after ?? null })
  }
}
