import type { Band } from '@geyi/shared/problems'
import type { Writer } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { today } from '../graphql/day.ts'
import { requireValues } from '../graphql/parse/require-values.ts'
import { requireDistrict } from '../holiday/holiday.service.ts'
import { once } from '../requests/once.ts'
import { authorize } from '../viewer/authorize.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { settingsOf, writeSettings } from './district-settings.query.ts'
import type { SetDistrictSettingsInput } from './district-settings.type.ts'

/** The most households that a band may name. */
const MOST = 100_000

/** Sets what an input names of a district's settings. */
export async function setDistrictSettings(
  writer: Writer,
  viewer: Viewer | null,
  input: SetDistrictSettingsInput,
): Promise<void> {
  const { districtCode, version } = input
  authorize(viewer, 'SET_DISTRICT', districtCode)
  await writer.transactional(own =>
    once(own, viewer, 'setDistrictSettings', input, async () => {
      requireValues(input, ['householdBand', 'timeZone'])
      await requireDistrict(own, districtCode)
      const known = await settingsOf(own, districtCode)
      const householdBand = input.householdBand ? parsedBand(input.householdBand) : known.householdBand
      const timeZone = input.timeZone ? parsedTimeZone(input.timeZone) : known.timeZone
      if (await writeSettings(own, { districtCode, version, householdBand, timeZone }, today())) return null
      throw new DomainError(
        'VERSION_CONFLICT',
        'Somebody has changed the settings since you read them. Read them again and repeat your change.',
        { version: known.version },
      )
    }),
  )
}

/** A band that can be one. @throws BAD_USER_INPUT */
export function parsedBand({ min, max }: Band): Band {
  if (Number.isInteger(min) && Number.isInteger(max) && min >= 1 && min <= max && max <= MOST) return { min, max }
  throw new DomainError('BAD_USER_INPUT', `A band has 1 ≤ \`min\` ≤ \`max\` ≤ ${MOST} households.`, {
    argument: 'householdBand',
    reason: 'NO_BAND',
  })
}

function parsedTimeZone(name: string): string {
  // A list rather than a try: whatever the program knows beside it, the database may not.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return name
  throw new DomainError('BAD_USER_INPUT', `There is no time zone “${name.slice(0, 40)}”.`, {
    argument: 'timeZone',
    reason: 'NO_TIME_ZONE',
  })
}
