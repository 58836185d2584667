import type { StationKeptFragment } from '../../api/index.ts'
import { offeredOn } from './offeredOn.ts'

/** What people ask of a station, and nobody has said. */
export const LACKS = ['HOURS', 'SERVICES', 'PHONE', 'ADDRESS', 'FUNCTIONS', 'AREA', 'ACCESSIBLE'] as const
export type Lack = (typeof LACKS)[number]

/** What is not known of a station on a day. */
export function lacksOf(station: StationKeptFragment, day: string): Lack[] {
  const isKnown: Record<Lack, boolean> = {
    HOURS: Boolean(station.openingHours),
    SERVICES: offeredOn(station, day).length > 0,
    PHONE: Boolean(station.phone),
    ADDRESS: Boolean(station.address),
    FUNCTIONS: station.functions.length > 0,
    AREA: typeof station.area === 'number',
    ACCESSIBLE: typeof station.accessible === 'boolean',
  }
  return LACKS.filter(lack => !isKnown[lack])
}
