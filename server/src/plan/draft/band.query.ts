import type { Band } from '@geyi/shared/coverage'
import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from '../../database/rows.ts'

/** How many households a grid of a district should have: its setting, or 200–300 as is usual. */
export async function bandOf(em: EntityManager, district: string): Promise<Band> {
  const [band] = await rows<Band>(
    em,
    'select households_min as least, households_max as most from district_settings where district_code = $1',
    [district],
  )
  return band ?? { least: 200, most: 300 }
}
