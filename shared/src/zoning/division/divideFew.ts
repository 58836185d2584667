import type { Random } from '../../random/random.ts'
import { type Ground, weightOf } from '../ground/ground.ts'
import { anneal, type Course } from '../search/anneal.ts'
import { descend } from '../search/descend.ts'
import { sumOf } from '../search/energy.ts'
import { energyOf } from '../search/energyOf.ts'
import { leaningsOf } from '../search/leanings.ts'
import { cutByTrees } from '../search/treeCuts.ts'
import type { Wish } from '../search/wish.ts'
import { outOf, Zones } from '../search/zones.ts'
import { AGAIN, ANEW } from './courses.ts'

/** The most atoms of which a piece has few: beginning anew costs next to nothing. */
export const FEW = 60

const BEGINNINGS = 32
const RETURNS = 16
/** So many moves together make none of the zones better that a run for shape ends with: by outline, three take long and gain little. */
const MOVES = { WAYS: 3, OUTLINE: 2 }
/** Beginnings for the band alone where nothing else is within it. */
const FURTHER = 48
/** Steps of a run, beside those for each atom of all ground: no fewer than for so many atoms. */
const ATOMS = 120
/** How much shape counts where the band is looked for, and how zones cool down then. */
const SHAPE = 0.02
const BAND: Course = { steps: 0, hot: 0.5, cold: 0.01, firm: [1, 4] }

/**
 * Divides a piece of few atoms: many beginnings, each of them searched for shape and, if that ends out of the band, for the band; then what no two or three moves
 * together make better, and that heated up again. Where the band is narrow beside what an atom has, only the search for the band finds it.
 */
export function divideFew(
  ground: Ground,
  wish: Wish,
  share: number,
  effort: number,
  random: Random,
  heard: (done: number, zoneOf: Int32Array) => void,
): Int32Array {
  const all = Array.from({ length: ground.size }, (_, atom) => atom)
  const leanings = leaningsOf(ground, wish, share)
  const weight = weightOf(ground, all)
  const grain = weight / ground.size
  const energy = energyOf(wish, ground, share, grain)
  const loose = energyOf(wish, ground, share, grain, SHAPE)
  const steps = (effort * Math.max(ground.size, ATOMS)) / BEGINNINGS
  let best: { out: number; energy: number; zoneOf: Int32Array } = {
    out: Infinity,
    energy: Infinity,
    zoneOf: new Int32Array(ground.size),
  }
  /** Makes the best of some zones, remembers it if nothing is better, and says whether it is within the band. */
  const settle = (zones: Zones, moves: number): boolean => {
    descend(zones, energy, leanings, moves)
    const state = new Zones(ground, zones.zoneOf.slice(), share)
    const found = { out: outOf(state, wish), energy: sumOf(energy, state), zoneOf: state.zoneOf }
    if (found.out < best.out || (found.out === best.out && found.energy < best.energy)) best = found
    return found.out === 0
  }
  const begun = (): Zones => {
    const zoneOf = new Int32Array(ground.size)
    cutByTrees(ground, all, share, zoneOf, 0, random)
    return new Zones(ground, zoneOf, share)
  }
  const forShape = (zones: Zones, course: Omit<Course, 'steps'>): boolean => {
    anneal(zones, energy, leanings, { ...course, steps }, random)
    return settle(zones, MOVES[wish.shape ?? 'OUTLINE'])
  }
  const forBand = (): void => {
    const zones = begun()
    anneal(zones, loose, {}, { ...BAND, steps }, random)
    if (settle(zones, 3)) forShape(zones, AGAIN)
  }
  const hopeless =
    weight < share * wish.least || weight > share * wish.most || ground.weight.some(own => own > wish.most)
  for (let run = 0; run < BEGINNINGS; run++) {
    if (!forShape(begun(), ANEW) && !hopeless) forBand()
    heard((run + 1) / (BEGINNINGS + RETURNS), best.zoneOf)
  }
  for (let run = 0; run < FURTHER && best.out > 0 && !hopeless; run++) forBand()
  for (let run = 0; run < RETURNS; run++) {
    forShape(new Zones(ground, best.zoneOf.slice(), share), AGAIN)
    heard((BEGINNINGS + run + 1) / (BEGINNINGS + RETURNS), best.zoneOf)
  }
  return best.zoneOf
}
