import { sql } from 'kysely'
import type { Reader } from '../database/access.ts'
import { oneRow } from '../database/rows.ts'
import { boxOf, type Tile } from './tile.ts'

/** Classes that are drawn from a zoom level on; the others always are. */
const FROM_ZOOM: Record<string, number> = { street: 13, lane: 15, BLOCK: 13 }
const BUILDINGS_FROM_ZOOM = 16

/**
 * What lies under the grids in one tile, as JSON text: `{ features: [[kind, class, name, geometry]], buildings: [[households, geometry]] }`.
 * Geometries are cut to the tile and simplified to about a third of a pixel.
 */
export async function backdropTile(reader: Reader, tile: Tile): Promise<string> {
  const { west, south, east, north } = boxOf(tile)
  const margin = (east - west) / 32
  const tolerance = (east - west) / 256 / 3
  const hidden = Object.entries(FROM_ZOOM)
    .filter(([, zoom]) => tile.z < zoom)
    .map(([name]) => name)
  const { text } = await oneRow<{ text: string }>(
    reader,
    sql`with box as (
       select ST_MakeEnvelope(${west - margin}::float8, ${south - margin}::float8, ${east + margin}::float8, ${north + margin}::float8, 4326) as cut),
     feature as (
       select b.kind, b.class, b.name, ST_ClipByBox2D(ST_Simplify(b.geometry, ${tolerance}::float8), box.cut) as shape from backdrop b, box
       where b.geometry && box.cut and not b.class = any(${hidden}::text[]) and not b.kind = any(${hidden}::text[])),
     house as (
       select b.households, ST_ClipByBox2D(b.footprint, box.cut) as shape from building b, box where ${tile.z >= BUILDINGS_FROM_ZOOM}::boolean and b.footprint && box.cut)
     select '{"features":' || coalesce((select json_agg(json_build_array(kind, class, name, ST_AsGeoJSON(shape, 6)::json))
         from feature where not ST_IsEmpty(shape))::text, '[]')
       || ',"buildings":' || coalesce((select json_agg(json_build_array(households, ST_AsGeoJSON(shape, 6)::json))
         from house where not ST_IsEmpty(shape))::text, '[]') || '}' as text`,
  )
  return text
}
