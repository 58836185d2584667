import type { Building } from '@geyi/shared/coverage'
import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'

/** All buildings of a district. */
export async function findBuildings(reader: Reader, district: string): Promise<Building[]> {
  const found = await rows<Omit<Building, 'at'> & { x: number; y: number }>(
    reader,
    `select round(ST_X(location) * 1e7)::int as x, round(ST_Y(location) * 1e7)::int as y, households, population
     from building where district_code = $1 order by code`,
    [district],
  )
  return found.map(({ x, y, ...counts }) => ({ at: [x, y], ...counts }))
}
