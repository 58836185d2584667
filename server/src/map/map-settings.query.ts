import type { Reader } from '../database/access.ts'
import { oneRow, rows } from '../database/rows.ts'
import type { BBox } from './bbox.type.ts'

/** The box around all current divisions, or around the stations where nothing has been drawn; null for an empty instance. */
export async function dataExtent(reader: Reader): Promise<BBox | null> {
  const [box] = await rows<BBox>(
    reader,
    `select ST_XMin(e) as west, ST_YMin(e) as south, ST_XMax(e) as east, ST_YMax(e) as north
     from (select coalesce((select ST_Extent(boundary) from division_version where valid_to is null),
                           (select ST_Extent(location::geometry) from service_station where deleted_at is null))::box2d::geometry as e) as extent
     where e is not null`,
  )
  return box ?? null
}

/** The time zone of most districts; China's where none has said so. */
export async function usualTimeZone(reader: Reader): Promise<string> {
  const { zone } = await oneRow<{ zone: string }>(
    reader,
    `select coalesce(mode() within group (order by time_zone), 'Asia/Shanghai') as zone from district_settings`,
  )
  return zone
}
