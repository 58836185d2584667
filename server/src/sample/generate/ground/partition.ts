import { areaOf, centroidOf, distance, dot, type Vec } from '../plane.ts'
import type { Random } from '../random.ts'
import type { EdgeClass } from '../streets/roads.ts'
import { UnsuitableGround } from '../unsuitable.ts'
import type { Complex } from './complex.ts'

/** How much a metre of boundary costs: boundaries rather follow water and great roads than lanes. */
const COST: Record<EdgeClass, number> = { outline: 0, river: 0.25, stream: 0.4, arterial: 0.4, street: 0.65, lane: 1 }

/** Divides regions of a complex into smaller ones of given weights, each a disc. */
export class Partitioner {
  readonly #centres: Vec[]
  readonly #reach: number[]
  /** Labels for the time between, beyond any that a caller uses. */
  #unused = 1_000_000

  constructor(
    readonly complex: Complex,
    readonly weights: ArrayLike<number>,
    readonly random: Random,
  ) {
    const { mesh, cycles } = complex
    const rings = cycles.map(cycle => cycle.map(h => mesh.nodes[mesh.origin[h]!]!))
    this.#centres = rings.map(centroidOf)
    this.#reach = rings.map(ring => Math.sqrt(areaOf(ring)))
  }

  /** Divides one region among `shares.length` regions numbered `labels`, with weights near their shares. */
  divide(region: number, shares: readonly number[], labels: readonly number[]) {
    const units: number[] = []
    this.complex.regionOf.forEach((r, unit) => {
      if (r === region) units.push(unit)
    })
    if (units.length < shares.length)
      throw new UnsuitableGround(`${units.length} units cannot make ${shares.length} regions`)
    this.#bisect(units, region, shares, labels)
    this.#refine(units, shares, labels)
  }

  /** Divides several times and keeps the roundest result. */
  divideWell(region: number, shares: readonly number[], labels: readonly number[], attempts: number) {
    const { regionOf } = this.complex
    const before = regionOf.slice()
    let best: { regions: Int32Array; spread: number } | null = null
    for (let attempt = 0; attempt < attempts; attempt++) {
      this.divide(region, shares, labels)
      const spread = labels.reduce((sum, label) => sum + this.#spreadOf(label), 0)
      if (!best || spread < best.spread) best = { regions: regionOf.slice(), spread }
      regionOf.set(before)
    }
    regionOf.set(best!.regions)
  }

  /** How far a region's ground lies from its middle, squared and in shares of its area: least for a circle. */
  #spreadOf(label: number): number {
    const units: number[] = []
    this.complex.regionOf.forEach((r, unit) => {
      if (r === label) units.push(unit)
    })
    const middle = this.#middleOf(units, label)
    const area = units.reduce((sum, unit) => sum + this.#reach[unit]! ** 2, 0)
    const moment = units.reduce((sum, u) => sum + this.#reach[u]! ** 2 * distance(this.#centres[u]!, middle) ** 2, 0)
    return (moment / area ** 2) ** 2
  }

  #weightOf(units: readonly number[]): number {
    return units.reduce((sum, unit) => sum + this.weights[unit]!, 0)
  }

  #bisect(units: readonly number[], region: number, shares: readonly number[], labels: readonly number[]) {
    if (shares.length === 1) {
      for (const unit of units) this.complex.regionOf[unit] = labels[0]!
      return
    }
    const half = shares.length >> 1
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
    const share = sum(shares.slice(0, half)) / sum(shares)
    const grown = this.#growWell(units, region, share, half, shares.length - half)
    const rest = units.filter(unit => !grown.has(unit))
    const taken = [...grown]
    this.#bisect(taken, this.complex.regionOf[taken[0]!]!, shares.slice(0, half), labels.slice(0, half))
    this.#bisect(rest, region, shares.slice(half), labels.slice(half))
  }

  /** Grows from several ends until the weight comes near the share: around awkward blocks a disc may have nowhere to grow. */
  #growWell(units: readonly number[], region: number, share: number, least: number, spare: number): Set<number> {
    const goal = this.#weightOf(units) * share
    let best: { grown: Set<number>; off: number } | null = null
    for (let attempt = 0; attempt < 16; attempt++) {
      const grown = this.#grow(units, region, share, least, spare)
      const off = Math.abs(this.#weightOf([...grown]) - goal) / goal
      if (grown.size >= least && (!best || off < best.off)) best = { grown, off }
      for (const unit of grown) this.complex.regionOf[unit] = region
      if (best && best.off < 0.3) break
    }
    if (!best) throw new UnsuitableGround(`no way to halve a region of ${units.length} units`)
    const label = this.#unused++
    for (const unit of best.grown) this.complex.regionOf[unit] = label
    return best.grown
  }

  /** Grows a disc from one end of the region, leaving a disc, until it has its share of the weight. */
  #grow(units: readonly number[], region: number, share: number, least: number, spare: number): Set<number> {
    const { complex } = this
    const label = this.#unused++
    const axis = this.#longAxisOf(units)
    const goal = this.#weightOf(units) * share
    const grown = new Set<number>()
    let weight = 0
    let candidates = new Set(units)
    while (units.length - grown.size > spare) {
      let best = -1
      let bestScore = Number.POSITIVE_INFINITY
      for (const unit of candidates) {
        const score =
          dot(this.#centres[unit]!, axis) - (grown.size ? 0.9 : 0) * this.#embrace(unit, label) * this.#reach[unit]!
        if (score >= bestScore) continue
        if (!complex.canLeave(unit) || (grown.size > 0 && !complex.canJoin(unit, label))) continue
        best = unit
        bestScore = score
      }
      if (best === -1) break
      const gain = this.weights[best]!
      if (grown.size >= least && weight + gain - goal > goal - weight) break
      complex.regionOf[best] = label
      grown.add(best)
      weight += gain
      if (grown.size === 1) candidates = new Set()
      candidates.delete(best)
      for (const other of complex.neighboursOf(best)) if (complex.regionOf[other] === region) candidates.add(other)
    }
    return grown
  }

  /** Share of a unit's rim that borders on a region. */
  #embrace(unit: number, region: number): number {
    const { complex } = this
    let shared = 0
    let whole = 0
    for (const h of complex.cycles[unit]!) {
      const length = this.#lengthOf(h)
      whole += length
      if (complex.regionLeftOf(h ^ 1) === region) shared += length
    }
    return shared / whole
  }

  #lengthOf(h: number): number {
    const { mesh } = this.complex
    return distance(mesh.nodes[mesh.origin[h]!]!, mesh.nodes[mesh.origin[h ^ 1]!]!)
  }

  /** Principal axis of the units' centres, turned a little so that cuts are not all parallel. */
  #longAxisOf(units: readonly number[]): Vec {
    const sum = (f: (p: Vec) => number) =>
      units.reduce((total, unit) => total + f(this.#centres[unit]!), 0) / units.length
    const x = sum(p => p.x)
    const y = sum(p => p.y)
    const xx = sum(p => (p.x - x) ** 2)
    const yy = sum(p => (p.y - y) ** 2)
    const xy = sum(p => (p.x - x) * (p.y - y))
    const angle = Math.atan2(2 * xy, xx - yy) / 2 + this.random.between(-0.25, 0.25)
    const sign = this.random.next() < 0.5 ? 1 : -1
    return { x: sign * Math.cos(angle), y: sign * Math.sin(angle) }
  }

  #middleOf(units: readonly number[], label: number): Vec {
    let [x, y, area] = [0, 0, 0]
    for (const unit of units) {
      if (this.complex.regionOf[unit] !== label) continue
      const own = this.#reach[unit]! ** 2
      x += this.#centres[unit]!.x * own
      y += this.#centres[unit]!.y * own
      area += own
    }
    return { x: x / area, y: y / area }
  }

  /** Moves units over boundaries as long as that makes boundaries shorter or weights more even. */
  #refine(units: readonly number[], shares: readonly number[], labels: readonly number[]) {
    const { complex } = this
    const weights = new Map(labels.map(label => [label, 0]))
    const sizes = new Map(labels.map(label => [label, 0]))
    for (const unit of units) {
      const label = complex.regionOf[unit]!
      weights.set(label, weights.get(label)! + this.weights[unit]!)
      sizes.set(label, sizes.get(label)! + 1)
    }
    const total = [...weights.values()].reduce((a, b) => a + b, 0)
    const sum = shares.reduce((a, b) => a + b, 0)
    const goals = new Map(labels.map((label, i) => [label, (total * shares[i]!) / sum]))
    const scale = Math.sqrt(units.reduce((area, unit) => area + this.#reach[unit]! ** 2, 0) / labels.length)
    const unevenness = (label: number, weight: number) => {
      const off = weight / goals.get(label)! - 1
      return 2.5 * scale * off * off + 14 * scale * Math.max(0, Math.abs(off) - 0.22) ** 2
    }
    for (let sweep = 0; sweep < 40; sweep++) {
      let moved = 0
      const middles = new Map(labels.map(label => [label, this.#middleOf(units, label)]))
      // How much nearer a unit is to the middle of one region than of another, as metres of boundary.
      const nearer = (unit: number, to: number, from: number) => {
        const at = this.#centres[unit]!
        const off = distance(at, middles.get(from)!) ** 2 - distance(at, middles.get(to)!) ** 2
        return (1.1 * this.#reach[unit]! * off) / scale ** 2
      }
      for (const unit of units) {
        const from = complex.regionOf[unit]!
        const border = new Map<number, number>()
        for (const h of complex.cycles[unit]!) {
          const other = complex.regionLeftOf(h ^ 1)
          const cost = this.#lengthOf(h) * COST[complex.mesh.edgeClass[h >> 1]!]
          border.set(other, (border.get(other) ?? 0) + cost)
        }
        if (border.size < 2 || sizes.get(from) === 1) continue
        const weight = this.weights[unit]!
        let best = -1
        let bestGain = 1e-6
        for (const [to, shared] of border) {
          if (to === from || !weights.has(to)) continue
          const gain =
            nearer(unit, to, from) +
            shared -
            (border.get(from) ?? 0) +
            unevenness(from, weights.get(from)!) -
            unevenness(from, weights.get(from)! - weight) +
            unevenness(to, weights.get(to)!) -
            unevenness(to, weights.get(to)! + weight)
          if (gain > bestGain && complex.canJoin(unit, to) && complex.canLeave(unit)) {
            best = to
            bestGain = gain
          }
        }
        if (best === -1) continue
        complex.regionOf[unit] = best
        weights.set(from, weights.get(from)! - weight)
        weights.set(best, weights.get(best)! + weight)
        sizes.set(from, sizes.get(from)! - 1)
        sizes.set(best, sizes.get(best)! + 1)
        moved++
      }
      if (moved === 0) break
    }
  }
}
