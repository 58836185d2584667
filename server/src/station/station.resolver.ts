import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { divisionOnDay } from '../division/division.query.ts'
import { Division } from '../division/division.type.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { parseGlobalId, uuidOf } from '../graphql/global-id.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { GeoJSON } from '../graphql/scalars.ts'
import { gridAtPlace } from '../grid/grid.query.ts'
import { Grid } from '../grid/grid.type.ts'
import { stationServiceItems } from './catalogue/service-item.query.ts'
import { ServiceItemNode } from './catalogue/service-item.type.ts'
import { StationFilter } from './list/station.filter.ts'
import { pageOfStations } from './list/station.page.ts'
import { stationById } from './list/station.query.ts'
import { ServiceStationConnection, StationNode } from './own/station.type.ts'

@Resolver(() => StationNode)
export class StationResolver {
  @Query(() => StationNode, { nullable: true, description: 'One station by its id.' })
  station(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<StationNode | null> | null {
    const parsed = parseGlobalId(id)
    return parsed?.type === 'ServiceStation' ? context.load(stationById, parsed.id) : null
  }

  @Query(() => ServiceStationConnection, { description: 'Stations in the order of their pinyin.' })
  stations(
    @Arg('filter', () => StationFilter, { nullable: true, description: 'Which ones.' }) filter: StationFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<ServiceStationConnection> {
    return pageOfStations(context, filter ?? {}, page)
  }

  @Cost({ weight: 1 })
  @FieldResolver(() => GeoJSON, { description: 'Where it is: a Point.' })
  location(@Root() { longitude, latitude }: StationNode): unknown {
    return { type: 'Point', coordinates: [longitude, latitude] }
  }

  @FieldResolver(() => Division, { nullable: true, description: 'The division that it serves.' })
  division(@Root() { divisionCode }: StationNode, @Ctx() context: Context): Promise<Division | null> {
    return context.load(divisionOnDay, { code: divisionCode, asOf: today() })
  }

  @Cost({ weight: 5 })
  @FieldResolver(() => Grid, { nullable: true, description: 'The grid that it stands in.' })
  grid(@Root() { longitude, latitude }: StationNode, @Ctx() context: Context): Promise<Grid | null> {
    return context.load(gridAtPlace, { longitude, latitude, asOf: today() })
  }

  @Cost({ rows: 3 })
  @FieldResolver(() => [ServiceItemNode], { description: 'What can be done there.' })
  async serviceItems(@Root() { id }: StationNode, @Ctx() context: Context): Promise<ServiceItemNode[]> {
    return (await context.load(stationServiceItems, uuidOf('ServiceStation', id))) ?? []
  }
}
