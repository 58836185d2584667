import { districtOf } from '@geyi/shared/codes'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { divisionOnDay } from '../division/division.query.ts'
import { Division } from '../division/division.type.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { parseGlobalId, uuidOf } from '../graphql/global-id.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { Day, GeoJSON } from '../graphql/scalars.ts'
import { gridAtPlace } from '../grid/grid.query.ts'
import { Grid } from '../grid/grid.type.ts'
import { readingsOf } from '../names/readings.ts'
import { placeJoinsPaths } from '../walking/joins-paths.ts'
import { ServiceItemNode, StationService } from './catalogue/service-item.type.ts'
import { StationFilter } from './list/station.filter.ts'
import { pageOfStations } from './list/station.page.ts'
import { stationOnDay } from './list/station.query.ts'
import { stationServiceItems, stationServices } from './offer/station-services.query.ts'
import { spansOf } from './own/day-spans.ts'
import { ServiceStationConnection, StationNode, StationWorks } from './own/station.type.ts'

@Resolver(() => StationNode)
export class StationResolver {
  @Query(() => StationNode, {
    nullable: true,
    description: 'One station by its id, as on a day (today by default), whatever it is then.',
  })
  station(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Ctx() context: Context,
  ): Promise<StationNode | null> | null {
    const parsed = parseGlobalId(id)
    return parsed?.type === 'ServiceStation'
      ? context.load(stationOnDay, { id: parsed.id, asOf: asOf ?? today() })
      : null
  }

  @Query(() => ServiceStationConnection, {
    description:
      'Stations as on a day (today by default), in the order of their pinyin: open ones, if the filter does not say otherwise.',
  })
  stations(
    @Arg('filter', () => StationFilter, { nullable: true, description: 'Which ones.' }) filter: StationFilter | null,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<ServiceStationConnection> {
    return pageOfStations(context, filter ?? {}, asOf, page)
  }

  @Cost({ weight: 1 })
  @FieldResolver(() => GeoJSON, { description: 'Where it is: a Point.' })
  location(@Root() { longitude, latitude }: StationNode): unknown {
    return { type: 'Point', coordinates: [longitude, latitude] }
  }

  @Cost({ weight: 1 })
  @FieldResolver(() => [String], {
    description:
      'Its name as it may be typed in letters: as pinyin and as initials, with each character that can be read in several ways read so. Empty of a name without Chinese characters.',
  })
  readings(@Root() { name }: StationNode): string[] {
    return readingsOf(name)
  }

  @FieldResolver(() => Division, { nullable: true, description: 'The division that it serves.' })
  division(@Root() { divisionCode, asOf }: StationNode, @Ctx() context: Context): Promise<Division | null> {
    return context.load(divisionOnDay, { code: divisionCode, asOf })
  }

  @Cost({ weight: 2 })
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether a path leads to it that is connected with most others of its district, as paths are now. Null where the district has no walking network.',
  })
  joinsPaths(
    @Root() { divisionCode, longitude, latitude }: StationNode,
    @Ctx() context: Context,
  ): Promise<boolean | null> {
    return context.load(placeJoinsPaths, { district: districtOf(divisionCode), longitude, latitude })
  }

  @Cost({ weight: 5 })
  @FieldResolver(() => Grid, { nullable: true, description: 'The grid that it stands in.' })
  grid(@Root() { longitude, latitude, asOf }: StationNode, @Ctx() context: Context): Promise<Grid | null> {
    return context.load(gridAtPlace, { longitude, latitude, asOf })
  }

  @Cost({ rows: 3 })
  @FieldResolver(() => [ServiceItemNode], { description: 'What can be done there on the day as of which it is read.' })
  async serviceItems(@Root() { id, asOf }: StationNode, @Ctx() context: Context): Promise<ServiceItemNode[]> {
    return (await context.load(stationServiceItems, { id: uuidOf('ServiceStation', id), asOf })) ?? []
  }

  @Cost({ rows: 3 })
  @FieldResolver(() => [StationService], {
    description: 'All that was, is and will be offered there, and on which days.',
  })
  async services(@Root() { id }: StationNode, @Ctx() context: Context): Promise<StationService[]> {
    return (await context.load(stationServices, uuidOf('ServiceStation', id))) ?? []
  }

  @Cost({ rows: 1 })
  @FieldResolver(() => [StationWorks], { description: 'Days on which it is closed for works, in order.' })
  works(@Root() { worksRange }: StationNode): StationWorks[] {
    return spansOf(worksRange)
  }
}
