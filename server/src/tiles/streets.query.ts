import type { Reader } from '../database/access.ts'
import { oneRow } from '../database/rows.ts'
import { boxOf, type Tile } from './tile.ts'

/** The least zoom level of which streets are told: a tile of it holds some hundred pieces. */
export const STREETS_FROM_ZOOM = 14

/**
 * The straight pieces of all streets that come into a tile, as JSON text: `[[x, y, x, y], …]` in E7. Nothing is cut or
 * simplified, so that boundaries can be drawn upon them and neighbouring tiles tell the same.
 */
export async function streetsOfTile(reader: Reader, tile: Tile): Promise<string> {
  const { west, south, east, north } = boxOf(tile)
  const { text } = await oneRow<{ text: string }>(
    reader,
    `with box as (select ST_MakeEnvelope($1::float8, $2::float8, $3::float8, $4::float8, 4326) as cut),
     piece as (
       select (ST_DumpSegments(b.geometry)).geom as line from backdrop b, box
       where b.kind = 'ROAD' and b.geometry && box.cut)
     select '[' || coalesce(string_agg(format('[%s,%s,%s,%s]',
         round(ST_X(ST_StartPoint(line)) * 1e7), round(ST_Y(ST_StartPoint(line)) * 1e7),
         round(ST_X(ST_EndPoint(line)) * 1e7), round(ST_Y(ST_EndPoint(line)) * 1e7)), ','), '') || ']' as text
       from piece, box where line && box.cut`,
    [west, south, east, north],
  )
  return text
}
