import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from '../database/rows.ts'

/** A building as far as plans count it. */
export interface CountedBuilding {
  readonly id: string
  /** E7. */
  readonly x: number
  readonly y: number
  readonly households: number
  readonly population: number
}

/** All buildings of a district. */
export const findBuildings = (em: EntityManager, district: string): Promise<CountedBuilding[]> =>
  rows(
    em,
    `select id, round(ST_X(location) * 1e7)::int as x, round(ST_Y(location) * 1e7)::int as y, households, population
     from building where district_code = $1 order by code`,
    [district],
  )
