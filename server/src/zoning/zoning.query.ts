import type { BBox, Position } from '@geyi/shared/geo'
import { degreesOf, quantise } from '@geyi/shared/geo'
import type { GuideLine } from '@geyi/shared/zoning'
import type { Reader } from '../database/access.ts'
import { oneRow, rows } from '../database/rows.ts'

/** The hash of a plan's base, and its division. */
export const groundOfPlan = (reader: Reader, planId: string): Promise<{ baseHash: string; divisionCode: string }> =>
  oneRow(reader, `select base_hash as "baseHash", division_code as "divisionCode" from plan where id = $1::uuid`, [
    planId,
  ])

/** Lines of the background in a box: roads, railways, and the rims of water. */
export async function guidesIn(reader: Reader, { west, south, east, north }: BBox): Promise<GuideLine[]> {
  const found = await rows<{ kind: string; class: string; line: string }>(
    reader,
    `select b.kind, b.class, ST_AsGeoJSON((ST_Dump(case when ST_Dimension(b.geometry) = 2 then ST_Boundary(b.geometry) else b.geometry end)).geom, 7) as line
     from backdrop b
     where b.kind in ('ROAD', 'WATER') and b.geometry && ST_MakeEnvelope($1::float8, $2::float8, $3::float8, $4::float8, 4326)
     order by b.id`,
    [west, south, east, north].map(degreesOf),
  )
  return found.map(({ kind, class: of, line }) => ({
    ...guideOf(kind, of),
    line: (JSON.parse(line) as { coordinates: number[][] }).coordinates.map(
      ([x, y]): Position => [quantise(x!), quantise(y!)],
    ),
  }))
}

/** How well boundaries run along it: what people don't cross every day divides better. */
function guideOf(kind: string, of: string): Pick<GuideLine, 'kind' | 'weight'> {
  if (kind === 'WATER' || BARRIERS.has(of)) return { kind: 'BARRIER', weight: 1 }
  return { kind: 'ROAD', weight: ROADS[of] ?? 0.4 }
}

const BARRIERS = new Set(['rail', 'railway', 'motorway', 'trunk', 'expressway', 'arterial'])
const ROADS: Readonly<Record<string, number>> = { primary: 0.8, secondary: 0.7, street: 0.5, lane: 0.2 }
