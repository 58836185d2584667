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
    return this.band.of(zones.weight[zone]!) + this.#scale * waysIn(zones, zone)
  }

  with(zones: Zones, zone: number, atom: number): number {
    const weight = zones.weight[zone]! + zones.ground.weight[atom]!
    return this.band.of(weight) + this.#scale * waysAfter(zones, zone, atom, 1)
  }

  without(zones: Zones, zone: number, atom: number): number {
    const weight = zones.weight[zone]! - zones.ground.weight[atom]!
    return this.band.of(weight) + this.#scale * waysAfter(zones, zone, atom, -1)
  }
}

/** `waysIn` with one atom more (`sign` is 1) or less (-1), from the sums that are kept of each zone: right but for rounding. */
export function waysAfter(zones: Zones, zone: number, changed: number, sign: 1 | -1): number {
  const { ground, first, next } = zones
  const { x, y } = ground
  const own = sign * ground.weight[changed]!
  const total = zones.weight[zone]! + own
  if (total === 0) return 0
  const ownX = x[changed]!
  const ownY = y[changed]!
  const meanX = (zones.momentX[zone]! + own * ownX) / total
  const meanY = (zones.momentY[zone]! + own * ownY) / total
  let nearest = Infinity
  if (sign === 1) nearest = (ownX - meanX) * (ownX - meanX) + (ownY - meanY) * (ownY - meanY)
  for (let atom = first[zone]!; atom >= 0; atom = next[atom]!) {
    const dx = x[atom]! - meanX
    const dy = y[atom]! - meanY
    const squared = dx * dx + dy * dy
    if (squared < nearest && (sign === 1 || atom !== changed)) nearest = squared
  }
  const moment = zones.moment[zone]! + own * (ownX * ownX + ownY * ownY)
  return moment + total * (nearest - meanX * meanX - meanY * meanY)
}

/** Weight × square metres to the best middle of a zone. */
export function waysIn({ ground, first, next }: Zones, zone: number): number {
  const { weight, x, y } = ground
  let [total, sumX, sumY] = [0, 0, 0]
  for (let atom = first[zone]!; atom >= 0; atom = next[atom]!) {
    const own = weight[atom]!
    total += own
    sumX += own * x[atom]!
    sumY += own * y[atom]!
  }
  if (total === 0) return 0
  const [meanX, meanY] = [sumX / total, sumY / total]
  let [nearest, moment] = [Infinity, 0]
  for (let atom = first[zone]!; atom >= 0; atom = next[atom]!) {
    const dx = x[atom]! - meanX
    const dy = y[atom]! - meanY
    const squared = dx * dx + dy * dy
    if (squared < nearest) nearest = squared
    moment += weight[atom]! * squared
  }
  return moment + total * nearest
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
