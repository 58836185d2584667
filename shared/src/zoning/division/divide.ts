import { Random } from '../../random/random.ts'
import { excerptOf } from '../ground/excerpt.ts'
import { type Ground, weightOf } from '../ground/ground.ts'
import { piecesOf } from '../ground/pieces.ts'
import { anneal } from '../search/anneal.ts'
import { sumOf } from '../search/energy.ts'
import { energyOf } from '../search/energyOf.ts'
import { leaningsOf } from '../search/leanings.ts'
import { cutByTrees } from '../search/treeCuts.ts'
import type { Search, Wish } from '../search/wish.ts'
import { outOf, Zones } from '../search/zones.ts'
import { AGAIN, ANEW } from './courses.ts'
import { divideFew, FEW } from './divideFew.ts'
import { judge, type Verdict } from './judge.ts'
import { mend, patienceFor } from './mend.ts'
import { sharesOf } from './shares.ts'

/** Zones that were found, and what can be said of them. */
export interface Division extends Verdict {
  /** The zone of each atom, counted from 0. */
  readonly zoneOf: Int32Array
  readonly zones: number
}

/** Divides ground into zones that are each one piece: within the band wherever that can be, then compact, along barriers and even. */
export function divide(ground: Ground, wish: Wish, { seed, effort = 4_000, progress }: Search): Division {
  const random = new Random(seed)
  const pieces = piecesOf(ground).map(atoms => ({ atoms, weight: weightOf(ground, atoms) }))
  const { shares, impossible } = sharesOf(pieces, wish)
  const zoneOf = new Int32Array(ground.size)
  const firsts: number[] = []
  let [zones, done] = [0, 0]
  for (const [i, { atoms }] of pieces.entries()) {
    firsts.push(zones)
    for (const atom of atoms) zoneOf[atom] = zones
    zones += shares[i]!
  }
  // All pieces are cut before the first one is divided, so that whatever is told meanwhile is whole.
  const sketching = new Random(seed)
  for (const [i, { atoms }] of progress ? pieces.entries() : []) {
    cutByTrees(ground, atoms, shares[i]!, zoneOf, firsts[i]!, sketching)
    progress?.(0, zoneOf)
  }
  for (const [i, { atoms }] of pieces.entries()) {
    const first = firsts[i]!
    const write = (found: Int32Array) => {
      for (const [at, atom] of atoms.entries()) zoneOf[atom] = first + found[at]!
    }
    write(
      dividePiece(excerptOf(ground, atoms), wish, shares[i]!, effort, random, (share, found) => {
        write(found)
        progress?.((done + share * atoms.length) / ground.size, zoneOf)
      }),
    )
    done += atoms.length
  }
  progress?.(1, zoneOf)
  return { zoneOf, zones, ...judge(ground, wish, zoneOf, zones, impossible) }
}

/** So many atoms are divided as few are where nothing else has brought them into the band. */
const RATHER_FEW = 120

type Heard = (done: number, zoneOf: Int32Array) => void

/**
 * Divides one piece: several beginnings for small ones, as a single run can be far off, then again from the best, heated up less. Whatever is
 * out of the band after a run is mended before runs are compared.
 */
function dividePiece(
  ground: Ground,
  wish: Wish,
  share: number,
  effort: number,
  random: Random,
  heard: Heard,
): Int32Array {
  const zoneOf = new Int32Array(ground.size)
  if (share === 1) return zoneOf
  if (ground.size <= FEW) return divideFew(ground, wish, share, effort, random, heard)
  const all = Array.from({ length: ground.size }, (_, atom) => atom)
  const leanings = leaningsOf(ground, wish, share)
  const grain = weightOf(ground, all) / ground.size
  const energy = energyOf(wish, ground, share, grain)
  const [beginnings, returns] = ground.size <= 500 ? [6, 6] : ground.size <= 5_000 ? [2, 2] : [1, 1]
  const total = effort * ground.size
  const unit = total / (beginnings + returns / 8)
  let best: { out: number; energy: number; zoneOf: Int32Array } = { out: Infinity, energy: Infinity, zoneOf }
  const patience = patienceFor(ground, effort)
  let done = 0
  for (let run = 0; run < beginnings + returns; run++) {
    const begins = run < beginnings
    const from = begins ? zoneOf.slice() : best.zoneOf.slice()
    if (begins) cutByTrees(ground, all, share, from, 0, random)
    const zones = new Zones(ground, from, share)
    const steps = begins ? unit : unit / 8
    anneal(zones, energy, leanings, { steps, ...(begins ? ANEW : AGAIN) }, random, step =>
      heard((done + step) / total, best.out === Infinity ? zones.zoneOf : best.zoneOf),
    )
    done += steps
    // What is out of the band is mended once, and then only while nothing is within it.
    const mended =
      run >= beginnings - 1 && best.out > 0 && outOf(zones, wish) > 0
        ? mend(ground, zones.zoneOf, share, wish, effort, random, patience, now => heard(done / total, now))
        : zones.zoneOf
    const state = new Zones(ground, mended, share)
    const found = { out: outOf(state, wish), energy: sumOf(energy, state), zoneOf: mended }
    if (found.out < best.out || (found.out === best.out && found.energy < best.energy)) best = found
  }
  if (best.out === 0 || ground.size > RATHER_FEW) return best.zoneOf
  const again = divideFew(ground, wish, share, effort, random, (_, now) => heard(1, now))
  return outOf(new Zones(ground, again.slice(), share), wish) < best.out ? again : best.zoneOf
}
