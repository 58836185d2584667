import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Division } from '../../division/division.type.ts'
import type { Context } from '../../graphql/context.ts'
import { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { ServiceStationConnection } from '../own/station.type.ts'
import { StationFilter } from './station.filter.ts'
import { pageOfStations } from './station.page.ts'

@Resolver(() => Division)
export class DivisionStationsResolver {
  @FieldResolver(() => ServiceStationConnection, {
    description: 'The stations that serve its subtree on the day as of which it is read, in the order of their pinyin.',
  })
  stations(
    @Root() { code, asOf }: Division,
    @Arg('filter', () => StationFilter, { nullable: true, description: 'Which ones; `within` is overruled.' })
    filter: StationFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<ServiceStationConnection> {
    return pageOfStations(context, { ...filter, within: code }, asOf, page)
  }
}
