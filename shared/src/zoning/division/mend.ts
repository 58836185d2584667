import type { Random } from '../../random/random.ts'
import { excerptOf } from '../ground/excerpt.ts'
import type { Ground } from '../ground/ground.ts'
import { anneal, type Course } from '../search/anneal.ts'
import { atomsAround } from '../search/around.ts'
import { energyOf } from '../search/energyOf.ts'
import { leaningsOf } from '../search/leanings.ts'
import type { Wish } from '../search/wish.ts'
import { outOf, Zones } from '../search/zones.ts'

/** How many zones away from what is out of the band zones may change, tried one after the other. */
const RINGS = [1, 2, 3, 5]
/** Steps for each atom: a part of those of the search, and no fewer than this. */
const [PART, FEWEST] = [0.25, 400]
/** How long a piece is mended in all, beside how long it is searched: where its band can’t be held, mending would not end it. */
const LONGEST = 2

/** The steps that are left for mending a piece, for all of its runs together. */
export interface Patience {
  steps: number
}

export const patienceFor = ({ size }: Ground, effort: number): Patience => ({ steps: LONGEST * effort * size })

/** More zones than this, and than one in twenty, are not mended one by one. */
const MOST_OUT = 6
/** The band alone counts first, then shape again. */
const COURSES: readonly Omit<Course, 'steps'>[] = [
  { hot: 0.1, cold: 0.005, firm: [4, 40] },
  { hot: 0.01, cold: 0.002, firm: [40, 40] },
]

/** Brings zones that are out of the band by little into it, with what lies around them; whatever lies farther off stays. */
export function mend(
  ground: Ground,
  zoneOf: Int32Array,
  zones: number,
  wish: Wish,
  effort: number,
  random: Random,
  patience: Patience,
  heard: (zoneOf: Int32Array) => void = () => {},
): Int32Array {
  const steps = Math.max(PART * effort, FEWEST)
  let best = zoneOf
  for (const [ring, rings] of RINGS.entries()) {
    const out = zonesOut(new Zones(ground, best.slice(), zones), wish)
    // Where so many are out, it isn't for want of a few households here and there.
    if (out.length > Math.max(MOST_OUT, zones / 20)) return best
    for (const zone of out) {
      const atoms = atomsAround(ground, best, [zone], rings)
      // All of it was tried before.
      if (ring > 0 && atomsAround(ground, best, [zone], RINGS[ring - 1]!).length === atoms.length) continue
      if (patience.steps <= 0) return best
      const part = excerptOf(ground, atoms)
      patience.steps -= COURSES.length * steps * part.size
      const named = new Map([...new Set(atoms.map(atom => best[atom]!))].map((name, i) => [name, i]))
      const names = [...named.keys()]
      const before = new Zones(
        part,
        Int32Array.from(atoms, atom => named.get(best[atom]!)!),
        named.size,
      )
      const state = new Zones(part, before.zoneOf.slice(), named.size)
      const grain = part.weight.reduce((sum, weight) => sum + weight, 0) / part.size
      for (const course of COURSES)
        anneal(
          state,
          energyOf(wish, part, named.size, grain),
          leaningsOf(part, wish, named.size),
          { ...course, steps: steps * part.size },
          random,
          () => heard(best),
        )
      if (outOf(state, wish) >= outOf(before, wish)) continue
      best = best.slice()
      for (const [at, atom] of atoms.entries()) best[atom] = names[state.zoneOf[at]!]!
    }
  }
  return best
}

const zonesOut = ({ weight }: Zones, { least, most }: Wish): number[] =>
  [...weight.keys()].filter(zone => weight[zone]! < least || weight[zone]! > most)
