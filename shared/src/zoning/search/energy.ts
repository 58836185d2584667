import type { BandCost } from './bandCost.ts'
import type { Zones } from './zones.ts'

/** What is wrong with one zone, the less the better: its weight outside the band, its shape, and how far it is from the middle of the band. */
export interface Energy {
  readonly band: BandCost
  of(zones: Zones, zone: number): number
  /** If it had one atom more; `shared` is how much boundary that atom shares with it. */
  with(zones: Zones, zone: number, atom: number, shared: number): number
  /** If it had one of its atoms less; `shared` is how much boundary that atom shares with the rest. */
  without(zones: Zones, zone: number, atom: number, shared: number): number
}

/** Of all zones. */
export function sumOf(energy: Energy, zones: Zones): number {
  let sum = 0
  for (let zone = 0; zone < zones.size; zone++) sum += energy.of(zones, zone)
  return sum
}
