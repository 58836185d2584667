import type { StationInFullFragment } from '../api/index.ts'
import type { StationFields } from './desk/stationChange.ts'
import type { StationFormValues } from './StationForm.tsx'

/** What the form shows of a station. */
export const valuesOf = (station: StationInFullFragment): StationFormValues => ({
  kind: station.kind,
  name: station.name,
  nameEn: station.nameEn ?? null,
  address: station.address ?? null,
  phone: station.phone ?? null,
  openingHours: station.openingHours ?? null,
  area: station.area ?? null,
  accessible: station.accessible ?? null,
  code: station.code ?? null,
  divisionCode: station.divisionCode,
  serviceItems: station.serviceItems.map(({ code }) => code),
})

/** The fields that differ, as they were and as they shall be; null when nothing does. */
export function differenceOf(
  before: StationFormValues,
  after: StationFormValues,
): { before: StationFields; after: StationFields } | null {
  const changed = (Object.keys(before) as (keyof StationFormValues)[]).filter(
    field => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  const pick = (values: StationFormValues) => Object.fromEntries(changed.map(field => [field, values[field]]))
  return changed.length === 0 ? null : { before: pick(before), after: pick(after) }
}
