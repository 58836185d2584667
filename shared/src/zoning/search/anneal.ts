import type { Random } from '../../random/random.ts'
import type { Companions } from './companions.ts'
import type { Energy } from './energy.ts'
import type { Zones } from './zones.ts'

/** A way of cooling down: from hot to cold in so many steps, temperatures in units of energy. */
export interface Course {
  readonly steps: number
  readonly hot: number
  readonly cold: number
  /** What half a band's width outside of it costs, at the beginning and at the end. */
  readonly firm: readonly [first: number, last: number]
}

/** What atoms want beside what zones are like, in units of energy. */
export interface Leanings {
  /** For each link of the ground: what it costs to have it inside a zone; none for nothing. */
  readonly inside?: Float64Array | undefined
  /** For each atom: its zone before, and what it costs to leave it; none for nothing. */
  readonly home?: { readonly zone: Int32Array; readonly cost: Float64Array } | undefined
  /** Cells whose atoms should stay together. */
  readonly companions?: Companions | undefined
}

/** Steps at one temperature: a two-hundredth of all, and no more than so many. */
const MOST_AT_ONCE = 16_384

/**
 * Gives atoms at the borders of zones to their neighbours, as long as zones stay whole: always what makes the sum of energies less, and what
 * makes it more by chance, the rarer the colder (simulated annealing; the chance is that of Tsallis and Stariolo 1996 for q = ½, as it
 * takes no exponential, whose last digits differ between machines).
 */
export function anneal(
  zones: Zones,
  energy: Energy,
  leanings: Leanings,
  { steps, hot, cold, firm }: Course,
  random: Random,
  heard?: (steps: number) => void,
): void {
  const { ground, zoneOf, border, source } = zones
  const { starts, neighbours, shared } = ground
  const { inside, home, companions } = leanings
  const cost = new Float64Array(zones.size)
  const atOnce = Math.min(MOST_AT_ONCE, Math.ceil(steps / 200))
  const paces = Math.ceil(steps / atOnce)
  const ratio = cold / hot
  for (let pace = 0; pace < paces; pace++) {
    const temperature = hot * powerOf(ratio, pace / paces)
    energy.band.outside = firm[1] * powerOf(firm[0] / firm[1], 1 - pace / paces)
    for (let zone = 0; zone < zones.size; zone++) cost[zone] = energy.of(zones, zone)
    for (let step = 0; step < atOnce; step++) {
      if (zones.borders === 0) return
      const link = border[random.below(zones.borders)]!
      const atom = source[link]!
      const from = zoneOf[atom]!
      const to = zoneOf[neighbours[link]!]!
      if (zones.atoms[from] === 1) continue
      let [kept, met, leaning] = [0, 0, 0]
      for (let around = starts[atom]!; around < starts[atom + 1]!; around++) {
        const zone = zoneOf[neighbours[around]!]
        if (zone === from) {
          kept += shared[around]!
          if (inside) leaning -= inside[around]!
        } else if (zone === to) {
          met += shared[around]!
          if (inside) leaning += inside[around]!
        }
      }
      if (home) {
        if (home.zone[atom] === from) leaning += home.cost[atom]!
        else if (home.zone[atom] === to) leaning -= home.cost[atom]!
      }
      if (companions) leaning += companions.more(atom, from, to)
      const costFrom = energy.without(zones, from, atom, kept)
      const costTo = energy.with(zones, to, atom, met)
      const more = costFrom + costTo - cost[from]! - cost[to]! + leaning
      if (more > 0) {
        const chance = 1 - more / (2 * temperature)
        if (chance <= 0 || random.next() > chance * chance) continue
      }
      if (!zones.staysWhole(atom)) continue
      zones.move(atom, to)
      companions?.move(atom, from, to)
      cost[from] = costFrom
      cost[to] = costTo
    }
    heard?.(Math.min(steps, (pace + 1) * atOnce))
  }
}

/** A base between 0 and 1 to the power of an exponent between 0 and 1, by roots and products alone. */
export function powerOf(base: number, exponent: number): number {
  let [power, root, rest] = [1, base, exponent]
  for (let digit = 0; digit < 30; digit++) {
    root = Math.sqrt(root)
    rest *= 2
    if (rest >= 1) {
      power *= root
      rest -= 1
    }
  }
  return power
}
