import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { ChangeConnection, pageOfChanges } from './change.page.ts'

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'The feed of everything published that changed: grids, divisions and stations, one entry for each in each transaction, tombstones included, none skipped. Ask again with the last cursor to go on.',
  })
  changes(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<ChangeConnection> {
    return pageOfChanges(context, page)
  }
}
