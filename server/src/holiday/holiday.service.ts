import { levelOfCode } from '@geyi/shared/codes'
import type { Reader, Writer } from '../database/access.ts'
import { divisionExists } from '../division/division.query.ts'
import { DomainError } from '../errors/domain-error.ts'
import { today } from '../graphql/day.ts'
import { boundedList } from '../graphql/parse/bounded-list.ts'
import { once } from '../requests/once.ts'
import { authorize } from '../viewer/authorize.ts'
import type { Viewer } from '../viewer/viewer.ts'
import type { SetHolidaysInput } from './holiday.inputs.ts'
import { findYear, writeYear } from './holiday.query.ts'
import { parsedDays } from './parse-days.ts'

/** Puts a year of a district's calendar in place of what it was. */
export async function setHolidays(writer: Writer, viewer: Viewer | null, input: SetHolidaysInput): Promise<void> {
  const { districtCode, year, version, days } = input
  authorize(viewer, 'SET_HOLIDAYS', districtCode)
  await writer.transactional(own =>
    once(own, viewer, 'setHolidays', input, async () => {
      await requireDistrict(own, districtCode)
      if (year < 1900 || year > 2199)
        throw new DomainError('BAD_USER_INPUT', 'A year lies between 1900 and 2199.', { argument: 'year' })
      const parsed = days ? parsedDays(year, boundedList('days', days)) : null
      if (await writeYear(own, districtCode, year, version, parsed)) return null
      throw new DomainError(
        'VERSION_CONFLICT',
        `Somebody has changed the holidays of ${year} since you read them. Read them again and repeat your change.`,
        { version: (await findYear(own, districtCode, year)).version },
      )
    }),
  )
}

/** @throws BAD_USER_INPUT unless it is the code of a district that there is */
export async function requireDistrict(reader: Reader, code: string): Promise<void> {
  if (levelOfCode(code) !== 'district' || !(await divisionExists(reader, code, today())))
    throw new DomainError('BAD_USER_INPUT', `There is no district ${code}.`, { argument: 'districtCode' })
}
