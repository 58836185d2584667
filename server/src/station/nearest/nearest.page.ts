import { DETOUR, minutesOf, type Pace } from '@geyi/shared/network'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { PointInput } from '../../graphql/inputs.ts'
import { pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import type { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { parsedBox, parsedPoint } from '../../graphql/parse/parse-geometry.ts'
import { footingAt } from '../../walking/walking-grounds.ts'
import type { WalkingBasis } from '../../walking/walking-words.ts'
import { conditionsAsked } from '../list/conditions-asked.ts'
import type { StationFilter } from '../list/station.filter.ts'
import { type Around, countStations } from '../list/station.query.ts'
import { findNearestStations } from './nearest.query.ts'
import type { NearestStationConnection } from './nearest.type.ts'
import { nearestOnFoot, type Rank } from './on-foot.ts'

/** What stations are asked for. */
export interface Nearest {
  readonly point: PointInput
  readonly maxDistance: number | null
  readonly filter: StationFilter
  /** The day on which they are open; nothing for today. */
  readonly asOf: string | null
  readonly pace: Pace
  /** By what they are ranked; nothing for the network where there is one. */
  readonly basis: WalkingBasis | null
}

/** One page of the stations around a place, the nearest first: on foot where the place has a walking network, by distance elsewhere. */
export async function pageOfNearestStations(
  context: Context,
  { point, maxDistance, filter: input, asOf, pace, basis }: Nearest,
  { first, after }: PageArguments,
): Promise<NearestStationConnection> {
  const { reader, instanceKey } = context
  if (typeof maxDistance === 'number' && !(maxDistance >= 0))
    throw new DomainError('BAD_USER_INPUT', '`maxDistance` is 0 metres or more.', { argument: 'maxDistance' })
  const size = pageSize(first)
  const around: Around = { ...parsedPoint(point), maxDistance: maxDistance ?? null }
  const filter = { ...input, bbox: parsedBox(input.bbox) }
  const day = asOf ?? today()
  const asked = await conditionsAsked(reader, input, day)
  const footing = basis === 'STRAIGHT_LINE' ? undefined : await footingAt(reader, around)
  const list = footing ? 'nearestStations on foot' : 'nearestStations'
  const cursors = new Cursors(instanceKey, list, { around, filter, asOf: asOf ?? null })
  const keys = after ? cursors.decode(after) : undefined
  const countAll = () => countStations(reader, asked, day, around)
  if (footing) {
    const begin = keys && ({ connected: keys[0] === 1, metres: Number(keys[1]), id: String(keys[2]) } satisfies Rank)
    return pageOf(
      await nearestOnFoot(reader, footing, { around, filter: asked, day }, begin, size + 1),
      size,
      after,
      ({ rank }) => cursors.encode([rank.connected ? 1 : 0, rank.metres, rank.id]),
      ({ station }) => station,
      countAll,
      ({ station: { distance }, walked, routeOf }) => ({
        distance,
        walkingMinutes: minutesOf(walked ?? distance * DETOUR, pace),
        basis: walked === null ? 'STRAIGHT_LINE' : 'WALKING_NETWORK',
        walkingDistance: walked,
        routeOf,
      }),
    ) as unknown as NearestStationConnection
  }
  const begin = keys && { distance: Number(keys[0]), id: String(keys[1]) }
  return pageOf(
    await findNearestStations(reader, around, asked, day, begin, size + 1),
    size,
    after,
    station => cursors.encode([station.distance, uuidOf('ServiceStation', station.id)]),
    station => station,
    countAll,
    ({ distance }) => ({
      distance,
      walkingMinutes: minutesOf(distance * DETOUR, pace),
      basis: 'STRAIGHT_LINE',
      walkingDistance: null,
      routeOf: () => null,
    }),
  ) as unknown as NearestStationConnection
}
