import type { Building } from '@geyi/shared/coverage'
import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from '../../database/rows.ts'

/** All buildings of a district. */
export async function findBuildings(em: EntityManager, district: string): Promise<Building[]> {
  const found = await rows<Omit<Building, 'at'> & { x: number; y: number }>(
    em,
    `select round(ST_X(location) * 1e7)::int as x, round(ST_Y(location) * 1e7)::int as y, households, population
     from building where district_code = $1 order by code`,
    [district],
  )
  return found.map(({ x, y, ...counts }) => ({ at: [x, y], ...counts }))
}
