import type { Pace as PaceWord } from '@geyi/shared/network'
import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { PointInput } from '../../graphql/inputs.ts'
import { AFTER } from '../../graphql/paging/page-arguments.ts'
import { parsedPoint } from '../../graphql/parse/parse-geometry.ts'
import { Day, GeoJSON } from '../../graphql/scalars.ts'
import { Pace, WalkingBasis } from '../../walking/walking-words.ts'
import { StationFilter } from '../list/station.filter.ts'
import { StationNode } from '../own/station.type.ts'
import { pageOfNearestStations } from './nearest.page.ts'
import { NearestStationConnection, NearestStationEdge } from './nearest.type.ts'
import { StationWalk } from './walk.type.ts'
import { walkTo } from './walk-to.ts'

@Resolver()
export class NearestStationsResolver {
  @Query(() => NearestStationConnection, {
    description:
      'Stations nearest to a place that are open on a day: by the way on foot where the district has a walking network that the place lies at, by distance along the ellipsoid elsewhere. Stations that no path leads to come last. Each says what its walk was measured by.',
  })
  nearestStations(
    @Arg('point', () => PointInput, { description: 'The place.' }) point: PointInput,
    @Arg('first', () => Int, { defaultValue: 10, nullable: true, description: 'Size of the page, 1 … 1000.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
    @Arg('maxDistance', () => Float, { nullable: true, description: 'Only those within this many metres.' })
    maxDistance: number | null,
    @Arg('filter', () => StationFilter, { nullable: true, description: 'Which ones.' }) filter: StationFilter | null,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day on which they are open; today when absent.' })
    asOf: string | null,
    @Arg('pace', () => Pace, { defaultValue: 'ADULT', nullable: true, description: 'How fast is walked.' })
    pace: PaceWord | null,
    @Arg('basis', () => WalkingBasis, {
      nullable: true,
      description: 'By what to rank: the walking network, where there is one, when absent.',
    })
    basis: WalkingBasis | null,
    @Ctx() context: Context,
  ): Promise<NearestStationConnection> {
    return pageOfNearestStations(
      context,
      { point, maxDistance, filter: filter ?? {}, asOf, pace: pace ?? 'ADULT', basis },
      { first, after },
    )
  }
}

@Resolver(() => NearestStationEdge)
export class NearestStationEdgeResolver {
  @Cost({ weight: 50 })
  @FieldResolver(() => GeoJSON, {
    nullable: true,
    description:
      'The way on foot: a LineString from the place to the station. Null where the walk was estimated from the straight line.',
  })
  route(@Root() { routeOf }: NearestStationEdge): object | null {
    return routeOf()
  }
}

@Resolver(() => StationNode)
export class StationWalkResolver {
  @Cost({ weight: 200 })
  @FieldResolver(() => StationWalk, {
    description: 'The walk to it from a place: over the paths of the district where they are known, else estimated.',
  })
  walk(
    @Root() station: StationNode,
    @Arg('from', () => PointInput, { description: 'Where the walk begins.' }) from: PointInput,
    @Arg('pace', () => Pace, { defaultValue: 'ADULT', nullable: true, description: 'How fast is walked.' })
    pace: PaceWord | null,
    @Ctx() { reader }: Context,
  ): Promise<StationWalk> {
    return walkTo(reader, parsedPoint(from), station, pace ?? 'ADULT')
  }
}
