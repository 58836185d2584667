import type { Ground } from '../ground/ground.ts'
import type { BandCost } from './bandCost.ts'
import type { Energy } from './energy.ts'
import type { Zones } from './zones.ts'

/**
 * Energy with the ways to the middle as shape (Hess et al. 1965): the weight of each atom × its squared distance from the atom of the same zone
 * from which the sum is least. That atom is the nearest to the weighted mean: the sum is the moment around the mean, and the whole weight × the
 * squared distance of the mean from it (the parallel axis theorem). 1 is what a disc of a zone's share of area and weight has around its middle.
 */
export class WaysEnergy implements Energy {
  readonly band: BandCost
  readonly #scale: number

  constructor(band: BandCost, counts: number, { weight, area }: Ground, zones: number) {
    this.band = band
    const unit = (sumOf(weight) / zones) * (sumOf(area) / zones)
    this.#scale = unit > 0 ? (counts * 2 * Math.PI) / unit : 0
  }

  of(zones: Zones, zone: number): number {
    return this.band.of(zones.weight[zone]!) + this.#scale * waysIn(zones, zone, -1, -1)
  }

  with(zones: Zones, zone: number, atom: number): number {
    const weight = zones.weight[zone]! + zones.ground.weight[atom]!
    return this.band.of(weight) + this.#scale * waysIn(zones, zone, atom, -1)
  }

  without(zones: Zones, zone: number, atom: number): number {
    const weight = zones.weight[zone]! - zones.ground.weight[atom]!
    return this.band.of(weight) + this.#scale * waysIn(zones, zone, -1, atom)
  }
}

/** Weight × square metres to the best middle of a zone, with one atom more or one less; -1 stands for none. */
export function waysIn({ ground, first, next }: Zones, zone: number, more: number, less: number): number {
  const { weight, x, y } = ground
  let total = 0
  let sumX = 0
  let sumY = 0
  if (more >= 0) {
    total = weight[more]!
    sumX = total * x[more]!
    sumY = total * y[more]!
  }
  for (let atom = first[zone]!; atom >= 0; atom = next[atom]!) {
    if (atom === less) continue
    const own = weight[atom]!
    total += own
    sumX += own * x[atom]!
    sumY += own * y[atom]!
  }
  if (total === 0) return 0
  const meanX = sumX / total
  const meanY = sumY / total
  let nearest = Infinity
  let moment = 0
  if (more >= 0) {
    const dx = x[more]! - meanX
    const dy = y[more]! - meanY
    nearest = dx * dx + dy * dy
    moment = weight[more]! * nearest
  }
  for (let atom = first[zone]!; atom >= 0; atom = next[atom]!) {
    if (atom === less) continue
    const dx = x[atom]! - meanX
    const dy = y[atom]! - meanY
    const squared = dx * dx + dy * dy
    if (squared < nearest) nearest = squared
    moment += weight[atom]! * squared
  }
  return moment + total * nearest
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
