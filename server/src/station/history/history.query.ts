import type { Reader } from '../../database/access.ts'
import { oneRow, rows } from '../../database/rows.ts'
import { timeText } from '../../database/time-text.ts'
import { fieldChanges, fieldTexts } from '../own/station-field.ts'
import type { StationVersion } from './station-version.type.ts'

type Texts = Readonly<Record<string, string | null>>

/** The states of a station before one, the latest first. */
export async function findVersions(
  reader: Reader,
  stationId: string,
  before: number | undefined,
  limit: number,
): Promise<StationVersion[]> {
  const found = await rows<Omit<StationVersion, 'changes'> & { is: Texts; was: Texts | null }>(
    reader,
    `select v.version, v.valid_from::text as "validFrom", v.valid_to::text as "validTo", ${timeText('v.recorded_at')} as "recordedAt",
       a.display_name as "authorName", v.through, ${fieldTexts('v', 'v.services')} as "is",
       case when p.version is not null then ${fieldTexts('p', 'p.services')} end as "was"
     from service_station_version v left join account a on a.id = v.author_id
     left join lateral (select * from service_station_version p where p.station_id = v.station_id and p.version < v.version order by p.version desc limit 1) p on true
     where v.station_id = $1 and v.version < coalesce($2::int, 2147483647) order by v.version desc limit $3`,
    [stationId, before ?? null, limit],
  )
  return found.map(({ is, was, ...version }) => ({ ...version, changes: fieldChanges(was, is) }))
}

export async function countVersions(reader: Reader, stationId: string): Promise<number> {
  const { count } = await oneRow<{ count: number }>(
    reader,
    'select count(*)::int as count from service_station_version where station_id = $1',
    [stationId],
  )
  return count
}
