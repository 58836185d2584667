import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { PointInput } from '../../graphql/inputs.ts'
import { pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import type { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { parsedBox, parsedPoint } from '../../graphql/parse/parse-geometry.ts'
import { openMoment } from '../hours/local-moments.query.ts'
import type { StationFilter } from '../list/station.filter.ts'
import { type Around, countStations } from '../list/station.query.ts'
import { findNearestStations } from './nearest.query.ts'
import type { NearestStationConnection } from './nearest.type.ts'

/** One page of the stations around a place, nearest first. */
export async function pageOfNearestStations(
  { reader, instanceKey }: Context,
  point: PointInput,
  maxDistance: number | null,
  input: StationFilter,
  asOf: string | null,
  { first, after }: PageArguments,
): Promise<NearestStationConnection> {
  if (typeof maxDistance === 'number' && !(maxDistance >= 0))
    throw new DomainError('BAD_USER_INPUT', '`maxDistance` is 0 metres or more.', { argument: 'maxDistance' })
  const size = pageSize(first)
  const around: Around = { ...parsedPoint(point), maxDistance: maxDistance ?? null }
  const filter = { ...input, bbox: parsedBox(input.bbox) }
  const asked = { ...filter, openAt: input.openAt ? await openMoment(reader, input.openAt) : null }
  const day = asOf ?? today()
  const cursors = new Cursors(instanceKey, 'nearestStations', { around, filter, asOf: asOf ?? null })
  const [distance, id] = after ? cursors.decode(after) : []
  const begin = after ? { distance: Number(distance), id: String(id) } : undefined
  return pageOf(
    await findNearestStations(reader, around, asked, day, begin, size + 1),
    size,
    after,
    station => cursors.encode([station.distance, uuidOf('ServiceStation', station.id)]),
    station => station,
    () => countStations(reader, asked, day, around),
    ({ distance }) => ({ distance, walkingMinutes: walkingMinutesOf(distance) }),
  ) as unknown as NearestStationConnection
}

/** Estimated minutes on foot: streets are about 1.3 times as long as the straight line; 1.2 m/s is the pace that crossings are timed for. */
const walkingMinutesOf = (metres: number): number => Math.ceil((metres * 1.3) / 1.2 / 60)
