import type { Ground } from '../ground/ground.ts'
import { BandCost } from './bandCost.ts'
import type { Energy } from './energy.ts'
import { OutlineEnergy } from './outlineEnergy.ts'
import { WaysEnergy } from './waysEnergy.ts'
import type { Wish } from './wish.ts'

/**
 * The energy of zones by a wish. `grain` is what an atom has, as a band can be narrower than that; `weight` says how much shape counts;
 * `zones` is how many there are on the ground.
 */
export function energyOf(wish: Wish, ground: Ground, zones: number, grain: number, weight = 1): Energy {
  const band = new BandCost(wish, grain, weight)
  return wish.shape === 'WAYS' ? new WaysEnergy(band, weight, ground, zones) : new OutlineEnergy(band, weight)
}
