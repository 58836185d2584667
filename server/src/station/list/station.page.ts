import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import type { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { parsedBox } from '../../graphql/parse/parse-geometry.ts'
import type { ServiceStationConnection } from '../own/station.type.ts'
import { conditionsAsked } from './conditions-asked.ts'
import type { StationFilter } from './station.filter.ts'
import { countStations, findStations } from './station.query.ts'

/** One page of stations, in the order of their pinyin. */
export async function pageOfStations(
  { reader, instanceKey }: Context,
  input: StationFilter,
  asOf: string | null,
  { first, after }: PageArguments,
): Promise<ServiceStationConnection> {
  const size = pageSize(first)
  const filter = { ...input, bbox: parsedBox(input.bbox) }
  const day = asOf ?? today()
  const asked = await conditionsAsked(reader, input, day)
  const cursors = new Cursors(instanceKey, 'stations', { filter, asOf: asOf ?? null })
  const [pinyin, id] = after ? cursors.decode(after) : []
  const found = await findStations(
    reader,
    asked,
    day,
    after ? { pinyin: String(pinyin), id: String(id) } : undefined,
    size + 1,
  )
  return pageOf(
    found,
    size,
    after,
    station => cursors.encode([station.pinyin, uuidOf('ServiceStation', station.id)]),
    station => station,
    () => countStations(reader, asked, day),
  ) as unknown as ServiceStationConnection
}
