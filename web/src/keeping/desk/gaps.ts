import { districtOf } from '@geyi/shared/codes'
import type { NormsFragment, StationGap, StationKeptFragment, StationKind } from '../../api/index.ts'
import { offeredOn } from './offeredOn.ts'

/** What a station can lack, the most urgent first. */
export const GAPS: readonly StationGap[] = [
  'NO_HOURS',
  'NO_SERVICES',
  'NO_PHONE',
  'NO_FUNCTIONS',
  'ACCESS_UNKNOWN',
  'AREA_UNKNOWN',
  'AREA_BELOW_NORM',
  'NO_PATH',
]

/** The floor areas that centres should have, m², by the code of the district. */
export type Norms = ReadonlyMap<string, Partial<NormsFragment>>

/** The floor area that a station of a kind should have in its district, m²; null where there is no norm. */
export function normFor(norms: Norms, kind: StationKind, divisionCode: string): number | null {
  const { districtCenter, subdistrictCenter, communityCenter } = norms.get(districtOf(divisionCode)) ?? {}
  const norm: Partial<Record<StationKind, number | null | undefined>> = {
    DISTRICT_CENTER: districtCenter,
    SUBDISTRICT_CENTER: subdistrictCenter,
    COMMUNITY_CENTER: communityCenter,
  }
  return norm[kind] ?? null
}

/** What a station lacks on a day, as the API counts it; only centres must be of a size. */
export function gapsOf(station: StationKeptFragment, norms: Norms, day: string): StationGap[] {
  const { kind, area } = station
  const isCenter = kind.endsWith('_CENTER')
  const isSized = typeof area === 'number'
  const norm = normFor(norms, kind, station.divisionCode)
  const lacks: Record<StationGap, boolean> = {
    NO_HOURS: !station.openingHours,
    NO_SERVICES: offeredOn(station, day).length === 0,
    NO_PHONE: !station.phone,
    NO_FUNCTIONS: station.functions.length === 0,
    ACCESS_UNKNOWN: typeof station.accessible !== 'boolean',
    AREA_UNKNOWN: isCenter && !isSized,
    AREA_BELOW_NORM: isSized && norm !== null && area < norm,
    NO_PATH: station.joinsPaths === false,
  }
  return GAPS.filter(gap => lacks[gap])
}
