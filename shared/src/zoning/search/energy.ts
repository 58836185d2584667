import type { Ground } from '../ground/ground.ts'
import { BandCost } from './bandCost.ts'
import { OutlineEnergy } from './outlineEnergy.ts'
import { WaysEnergy } from './waysEnergy.ts'
import type { Wish } from './wish.ts'
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

/**
 * The energy of zones by a wish. `grain` is what an atom has, as a band can be narrower than that; `weight` says how much shape counts;
 * `zones` is how many there are on the ground.
 */
export function energyOf(wish: Wish, ground: Ground, zones: number, grain: number, weight = 1): Energy {
  const band = new BandCost(wish, grain, weight)
  return wish.shape === 'WAYS' ? new WaysEnergy(band, weight, ground, zones) : new OutlineEnergy(band, weight)
}

/** Of all zones. */
export function sumOf(energy: Energy, zones: Zones): number {
  let sum = 0
  for (let zone = 0; zone < zones.size; zone++) sum += energy.of(zones, zone)
  return sum
}
