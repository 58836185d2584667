import type { Band } from '@geyi/shared/problems'
import type { Reader } from '../database/access.ts'
import { bandOf } from '../division/household-band.query.ts'
import { DomainError } from '../errors/domain-error.ts'

/** The band to hold: the one asked for, or the district's. @throws BAD_USER_INPUT for one that is none, and where there is none */
export async function bandFor(reader: Reader, district: string, asked: Band | null | undefined): Promise<Band> {
  if (asked) {
    const { min, max } = asked
    if (min >= 0 && max >= min && max > 0) return { min, max }
    throw new DomainError('BAD_USER_INPUT', 'In a band 0 ≤ `min` ≤ `max`, and `max` is 1 or more.', {
      argument: 'band',
    })
  }
  const band = await bandOf(reader, district)
  if (band) return band
  throw new DomainError('BAD_USER_INPUT', `No households of ${district} are known: import buildings, or give a band.`, {
    argument: 'band',
    reason: 'HOUSEHOLDS_UNKNOWN',
  })
}
