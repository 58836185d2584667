import { Random } from '../../random/random.ts'
import { judge, type Verdict } from '../division/judge.ts'
import { sharesOf } from '../division/shares.ts'
import { excerptOf } from '../ground/excerpt.ts'
import { type Ground, weightOf } from '../ground/ground.ts'
import { piecesOf } from '../ground/pieces.ts'
import { anneal } from '../search/anneal.ts'
import { atomsAround } from '../search/around.ts'
import { energyOf } from '../search/energyOf.ts'
import { leaningsOf } from '../search/leanings.ts'
import { shapeOf } from '../search/shapeOf.ts'
import type { Search, Wish } from '../search/wish.ts'
import { Zones } from '../search/zones.ts'
import { beginningFrom } from './beginningFrom.ts'
import { leastChange } from './leastChange.ts'

/** One way to bring zones into the band, with what can be said of those that stay out of it. */
export interface Rebalancing extends Verdict {
  /** The zone of each atom; those beyond the number there were are new, those without atoms end. */
  readonly zoneOf: Int32Array
  readonly zones: number
  /** Weight of the atoms that change zone. */
  readonly moved: number
  /** Zones that lose or gain an atom. */
  readonly touched: number
  readonly outOfBand: number
  /** As the wish measures it, 1 for a disc. */
  readonly shape: number
}

type Measured = Omit<Rebalancing, keyof Verdict>

/** How to search for a rebalancing. */
export interface RebalanceSearch extends Search {
  /** Whether one way with little change is enough: neither better shapes beside it nor, of few atoms, the very least are looked for. */
  readonly rough?: boolean | undefined
}

/** How much a moved weight counts beside shape, from the least change to the best zones. */
const LEANINGS = [1, 0.1, 0.02, 0.004]
/** What half a band's width outside of it costs, in units of shape: more than a chain of moves through several zones. */
const OUTSIDE = 60
/** What half a band's width of moved weight costs where least is to be moved. */
const MOVED = 4
/** How little shape counts there. */
const SHAPE = 0.05
/** The most atoms of which sets of changes are looked at, and how many sets: beside the steps for each atom, the fewer the more atoms there are. */
const [LOOKED_AT, SETS] = [500, 6_000]
/** How many zones away from what is out of the band zones may change, tried one after the other. */
const RINGS = [1, 2, 4, Infinity]

/**
 * Brings zones into the band from what they are: proposals of which none is better than another in all of how few households change zone, how
 * many zones are out of the band, and shape; those with the fewest out of the band first, and among them the one that moves least.
 */
export function rebalance(
  ground: Ground,
  home: Int32Array,
  zones: number,
  wish: Wish,
  { seed, effort = 4_000, progress, rough = false }: RebalanceSearch,
): Rebalancing[] {
  const random = new Random(seed)
  const leanings = rough ? LEANINGS.slice(0, 1) : LEANINGS
  const { impossible } = sharesOf(
    piecesOf(ground).map(atoms => ({ atoms, weight: weightOf(ground, atoms) })),
    wish,
  )
  const begin = beginningFrom(ground, home, zones, wish, random)
  const found: Measured[] = [measured(ground, home, begin.zoneOf, begin.zones, wish)]
  let fewest = Infinity
  for (const [ring, rings] of RINGS.entries()) {
    const active = activeAtoms(ground, home, begin.zoneOf, begin.zones, wish, rings)
    if (active.length === 0) break
    for (const [i, leaning] of leanings.entries()) {
      // Only who is not yet within the band looks farther for the least change.
      const solved = search(ground, active, begin.zoneOf, home, begin.zones, wish, leaning, effort, random, share =>
        progress?.((ring + (i + share) / leanings.length) / RINGS.length, found.reduce(better).zoneOf),
      )
      found.push(...solved.map(zoneOf => measured(ground, home, zoneOf, begin.zones, wish)))
      progress?.((ring + (i + 1) / leanings.length) / RINGS.length, found.reduce(better).zoneOf)
    }
    const now = Math.min(...found.map(({ outOfBand }) => outOfBand))
    if (now === 0 || now === fewest || active.length === ground.size) break
    fewest = now
  }
  if (!rough && ground.size <= LOOKED_AT && begin.zoneOf.every((zone, atom) => zone === home[atom])) {
    const { outOfBand, moved } = found.reduce(better)
    const least = outOfBand === 0 && leastChange(ground, home, zones, wish, moved, (SETS * effort) / ground.size).zoneOf
    if (least) found.push(measured(ground, home, least, zones, wish))
  }
  progress?.(1, found.reduce(better).zoneOf)
  return undominated(found).map(found => ({ ...found, ...judge(ground, wish, found.zoneOf, found.zones, impossible) }))
}

/** The atoms of zones that are out of the band or changed already, and of those within so many zones of them. */
function activeAtoms(
  ground: Ground,
  home: Int32Array,
  zoneOf: Int32Array,
  zones: number,
  wish: Wish,
  rings: number,
): number[] {
  const { weight } = new Zones(ground, zoneOf.slice(), zones)
  const active = [...zoneOf.keys()].filter(atom => {
    const has = weight[zoneOf[atom]!]!
    return has < wish.least || has > wish.most || home[atom] !== zoneOf[atom]
  })
  return active.length === 0 ? [] : atomsAround(ground, zoneOf, new Set(active.map(atom => zoneOf[atom]!)), rings)
}

/** Searches among some atoms, each time from the zones as they are; gives the zones of all atoms for each beginning. */
function search(
  ground: Ground,
  active: readonly number[],
  begin: Int32Array,
  home: Int32Array,
  zones: number,
  wish: Wish,
  leaning: number,
  effort: number,
  random: Random,
  heard: (share: number) => void,
): Int32Array[] {
  const part = excerptOf(ground, active)
  const half = Math.max((wish.most - wish.least) / 2, 1)
  const there = new Set(active.map(atom => begin[atom])).size
  const homeZone = Int32Array.from(active, atom => home[atom]!)
  // An atom without households should not change for nothing either.
  const cost = part.weight.map(weight => (leaning * MOVED * (weight + 0.01)) / half)
  const leanings = {
    ...leaningsOf(part, wish, there),
    home: { zone: homeZone, cost },
  }
  const energy = energyOf(wish, part, there, 0, leaning === 1 ? SHAPE : 1)
  const runs = part.size <= 300 ? 8 : part.size <= 3_000 ? 3 : 2
  const steps = Math.max((effort * part.size) / runs / LEANINGS.length, 30_000)
  const hottest = leaning === 1 ? 1 : 0.2
  return Array.from({ length: runs }, (_, run) => {
    const state = new Zones(
      part,
      Int32Array.from(active, atom => begin[atom]!),
      zones,
    )
    anneal(
      state,
      energy,
      leanings,
      { steps, hot: hottest, cold: hottest / 200, firm: [OUTSIDE, OUTSIDE] },
      random,
      step => heard((run + step / steps) / runs),
    )
    goHome(state, homeZone, wish)
    const all = begin.slice()
    for (const [at, atom] of active.entries()) all[atom] = state.zoneOf[at]!
    return all
  })
}

/** Atoms that went for nothing go back, the heaviest first. */
function goHome(zones: Zones, home: Int32Array, wish: Wish): void {
  const { zoneOf, ground, weight } = zones
  const inBand = (has: number) => has >= wish.least && has <= wish.most
  const away = [...zoneOf.keys()]
    .filter(atom => zoneOf[atom] !== home[atom])
    .sort((a, b) => ground.weight[b]! - ground.weight[a]! || a - b)
  for (const atom of away) {
    const [from, to, own] = [zoneOf[atom]!, home[atom]!, ground.weight[atom]!]
    const touches = ground.neighbours
      .subarray(ground.starts[atom]!, ground.starts[atom + 1]!)
      .some(other => zoneOf[other] === to)
    if (!touches || !inBand(weight[from]! - own) || !inBand(weight[to]! + own) || !zones.staysWhole(atom)) continue
    zones.move(atom, to)
  }
}

function measured(ground: Ground, home: Int32Array, zoneOf: Int32Array, zones: number, wish: Wish): Measured {
  const state = new Zones(ground, zoneOf, zones)
  const touched = new Set<number>()
  let moved = 0
  for (const [atom, zone] of zoneOf.entries()) {
    if (zone === home[atom]) continue
    moved += ground.weight[atom]!
    touched.add(zone).add(home[atom]!)
  }
  const outOfBand = state.weight.reduce(
    (out, has, zone) => out + (state.atoms[zone]! > 0 && (has < wish.least || has > wish.most) ? 1 : 0),
    0,
  )
  return { zoneOf, zones, moved, touched: touched.size, outOfBand, shape: shapeOf(state, wish) }
}

const better = (one: Measured, other: Measured): Measured => (compare(one, other) <= 0 ? one : other)

const compare = (one: Measured, other: Measured): number =>
  one.outOfBand - other.outOfBand || one.moved - other.moved || other.shape - one.shape

/** Those that no other one beats in everything, in their order. */
function undominated(found: readonly Measured[]): Measured[] {
  const kept: Measured[] = []
  for (const one of [...found].sort(compare))
    if (
      !kept.some(
        other => other.outOfBand <= one.outOfBand && other.moved <= one.moved && other.shape >= one.shape - 1e-9,
      )
    )
      kept.push(one)
  return kept
}
