import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from '../database/rows.ts'
import type { Band } from './judge-coverage.ts'

/** How many households a grid of a district should have: its setting, or 200–300 as is usual. */
export async function bandOf(em: EntityManager, district: string): Promise<Band> {
  const [band] = await rows<Band>(
    em,
    'select households_min as min, households_max as max from district_settings where district_code = $1',
    [district],
  )
  return band ?? { min: 200, max: 300 }
}
