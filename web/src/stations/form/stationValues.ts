import type { StationKeptFragment } from '../../api/index.ts'
import type { StationFields } from '../desk/stationChange.ts'
import type { StationFormValues } from './StationForm.tsx'

/** What the form shows of a station. */
export const valuesOf = (station: StationKeptFragment): StationFormValues => ({
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
  functions: [...station.functions],
  opensOn: station.opensOn ?? null,
  closesOn: station.closesOn ?? null,
  works: station.works.map(({ from, to }) => ({ from, to: to ?? null })),
  services: station.services.map(({ item, since, until }) => ({
    code: item.code,
    since: since ?? null,
    until: until ?? null,
  })),
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
