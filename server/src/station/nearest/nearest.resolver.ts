import { Arg, Ctx, Float, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { PointInput } from '../../graphql/inputs.ts'
import { AFTER } from '../../graphql/paging/page-arguments.ts'
import { Day } from '../../graphql/scalars.ts'
import { StationFilter } from '../list/station.filter.ts'
import { pageOfNearestStations } from './nearest.page.ts'
import { NearestStationConnection } from './nearest.type.ts'

@Resolver()
export class NearestStationsResolver {
  @Query(() => NearestStationConnection, {
    description: 'Stations nearest to a place that are open on a day, by distance along the ellipsoid.',
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
    @Ctx() context: Context,
  ): Promise<NearestStationConnection> {
    return pageOfNearestStations(context, point, maxDistance, filter ?? {}, asOf, { first, after })
  }
}
