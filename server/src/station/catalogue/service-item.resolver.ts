import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { findServiceItems } from './service-item.query.ts'
import { ServiceItemNode } from './service-item.type.ts'

@Resolver(() => ServiceItemNode)
export class ServiceItemResolver {
  @Cost({ weight: 50, rows: 150 })
  @Query(() => [ServiceItemNode], { description: 'What can be done at stations, by category.' })
  serviceItems(
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of the name in Chinese, English, pinyin or initials, or of the category.',
    })
    search: string | null,
    @Ctx() { reader }: Context,
  ): Promise<ServiceItemNode[]> {
    return findServiceItems(reader, search ?? null)
  }
}
