import { Random } from '../../random/random.ts'
import { judge, type Verdict } from '../division/judge.ts'
import { mend, patienceFor } from '../division/mend.ts'
import { numbersOfZones, sharesOf } from '../division/shares.ts'
import { excerptOf } from '../ground/excerpt.ts'
import { type Ground, weightOf } from '../ground/ground.ts'
import { piecesOf } from '../ground/pieces.ts'
import { beginningFrom } from '../rebalancing/beginningFrom.ts'
import { anneal } from '../search/anneal.ts'
import { type Cells, Companions } from '../search/companions.ts'
import { energyOf } from '../search/energyOf.ts'
import { cutByTrees } from '../search/treeCuts.ts'
import type { Search, Wish } from '../search/wish.ts'
import { outOf, Zones } from '../search/zones.ts'
import { cellsAndRest, countedAnew, zonesIn } from './counted.ts'
import { eachAlone } from './eachAlone.ts'

/** Zones made of several nets. */
export interface MergedNets extends Verdict {
  /** The zone of each atom; zones without atoms may be among them. */
  readonly zoneOf: Int32Array
  readonly zones: number
  /** By net: the weight that does not go along with most of its cell. */
  readonly handedOver: readonly number[]
}

/** How much it counts beside shape that cells stay together. */
const STRENGTH = 16
/** How zones cool down from the first, and how from the best of them; firm as in `Course`. */
const ANEW = { hot: 1, cold: 0.05, firm: [1, 60] } as const
const AGAIN = { hot: 0.4, cold: 0.05, firm: [4, 60] } as const
/** How often the best is heated up again, for a part of the steps of a beginning. */
const [RETURNS, PART] = [4, 0.5]
/** No run has fewer steps. */
const FEWEST = 10_000
/** Ground of more atoms begins with one number of zones, the one that brings them nearest to the middle of the band. */
const LARGE = 3_000
/** Which part of the steps brings each net into the band by itself, and of the progress. */
const ALONE = 0.25

/** How to search for zones of several nets. */
export interface MergeSearch extends Search {
  /** What each net becomes by itself, as `eachAlone` finds it, if that is known already: it does not change with their weights. */
  readonly alone?: readonly Int32Array[] | undefined
}

/**
 * Makes zones of the faces of several nets laid over each other (Martin 2003 reconciles zoning systems so): within the band wherever that can
 * be, and so that as few households as can be leave most of their cell, each net as its weight says; then compact. In every piece of the ground
 * it begins from each of the nets (one at least) in turn, and from cuts that know none of them. What a net becomes that is brought into the band by
 * itself is a proposal as well: nothing worse is given.
 */
export function mergeNets(
  ground: Ground,
  nets: readonly Cells[],
  wish: Omit<Wish, 'zones'>,
  { seed, effort = 8_000, progress, alone: known }: MergeSearch,
): MergedNets {
  const random = new Random(seed)
  const share = known ? 0 : ALONE
  const alone =
    known ??
    eachAlone(
      ground,
      nets.map(({ cellOf }) => cellOf),
      wish,
      { seed, effort: ALONE * effort, progress: (done, found) => progress?.(share * done, found) },
    )
  const pieces = piecesOf(ground).map(atoms => ({ atoms, weight: weightOf(ground, atoms) }))
  const { impossible } = sharesOf(pieces, wish)
  const zoneOf = new Int32Array(ground.size)
  let [zones, done] = [0, 0]
  const write = (atoms: readonly number[], found: Int32Array): void => {
    for (const [at, atom] of atoms.entries()) zoneOf[atom] = zones + found[at]!
  }
  const parts = pieces.map(({ atoms }) => {
    const part = excerptOf(ground, atoms)
    const ofPart = (numbers: Int32Array) => countedAnew(atoms.map(atom => numbers[atom]!))
    const cells = nets.map(({ cellOf, weight }) => ({ cellOf: ofPart(cellOf), weight }))
    const mended = alone.map(ofPart)
    // What the first net becomes, until there is something better.
    write(atoms, mended[0]!)
    zones += zonesIn(mended[0]!)
    return { atoms, part, cells, mended }
  })
  for (const { atoms, part, cells, mended } of parts) {
    const found = mergePiece(part, cells, mended, wish, effort, random, (told, best) => {
      write(atoms, best)
      progress?.(share + ((1 - share) * (done + told * atoms.length)) / ground.size, zoneOf)
    })
    write(atoms, found)
    zones += zonesIn(found)
    done += atoms.length
  }
  progress?.(1, zoneOf)
  const merged = countedAnew(zoneOf)
  const count = zonesIn(merged)
  return {
    zoneOf: merged,
    zones: count,
    handedOver: nets.map(({ cellOf }) => leavingOf(ground, cellOf, merged)),
    ...judge(ground, wish, merged, count, impossible),
  }
}

function mergePiece(
  ground: Ground,
  nets: readonly Cells[],
  alone: readonly Int32Array[],
  wish: Wish,
  effort: number,
  random: Random,
  heard: (share: number, zoneOf: Int32Array) => void,
): Int32Array {
  let best = { out: Infinity, cost: Infinity, zoneOf: alone[0]! }
  const settle = (found: Int32Array): void => {
    const zoneOf = countedAnew(found)
    const out = outOf(new Zones(ground, zoneOf, zonesIn(zoneOf)), wish)
    const cost = nets.reduce((sum, { cellOf, weight }) => sum + weight * leavingOf(ground, cellOf, zoneOf), 0)
    if (out < best.out || (out === best.out && cost < best.cost)) best = { out, cost, zoneOf }
  }
  for (const zoneOf of alone) settle(zoneOf)
  const beginnings = nets.flatMap(({ cellOf }) => {
    const home = cellsAndRest(cellOf)
    const cells = zonesIn(home)
    return numbersAround(ground, cells, wish).map(
      count => beginningFrom(ground, home, cells, wish, random, count).zoneOf,
    )
  })
  const cut = new Int32Array(ground.size)
  cutByTrees(ground, [...cut.keys()], Math.min(nearestNumber(ground, wish), ground.size), cut, 0, random)
  beginnings.push(cut)
  const runs = beginnings.length + PART * RETURNS
  const steps = Math.max((effort * ground.size) / runs, FEWEST)
  const energyIn = (zones: number) => energyOf(wish, ground, zones, sumOf(ground.weight) / ground.size)
  const patience = patienceFor(ground, effort)
  let done = 0
  for (let run = 0; run < beginnings.length + RETURNS; run++) {
    const isFirst = run < beginnings.length
    const [begin, part, course] = isFirst ? [beginnings[run]!, 1, ANEW] : [best.zoneOf, PART, AGAIN]
    const told = (share: number) => heard((done + part * share) / runs, best.zoneOf)
    const zoneOf = countedAnew(begin)
    const zones = zonesIn(zoneOf)
    const leanings = { companions: new Companions(ground, zoneOf, zones, nets, STRENGTH) }
    const own = { ...course, steps: part * steps }
    anneal(new Zones(ground, zoneOf, zones), energyIn(zones), leanings, own, random, step => told(step / own.steps))
    settle(zoneOf)
    // What is out of the band is mended only while nothing is within it.
    if (best.out > 0 && run >= beginnings.length - 1)
      settle(mend(ground, zoneOf, zones, wish, effort, random, patience, () => told(1)))
    done += part
  }
  return best.zoneOf
}

/** Numbers of zones to try: as many as there are cells and a few less or more, as far as the band allows them; of large ground the nearest alone. */
function numbersAround(ground: Ground, cells: number, wish: Wish): number[] {
  const { fewest, greatest } = numbersOfZones(sumOf(ground.weight), wish)
  if (fewest > greatest || ground.size > LARGE) return [nearestNumber(ground, wish)]
  const near = Math.min(greatest, Math.max(fewest, cells))
  return [-2, -1, 0, 1].map(more => near + more).filter(count => count >= fewest && count <= greatest)
}

/** How many zones bring their weight nearest to the middle of the band. */
const nearestNumber = ({ weight }: Ground, { least, most }: Wish): number =>
  Math.max(1, Math.round((2 * sumOf(weight)) / (least + most)))

const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0)

/** The weight that does not go along with most of its cell. */
export function leavingOf(ground: Ground, cellOf: Int32Array, zoneOf: Int32Array): number {
  const shares = new Map<number, Map<number, number>>()
  for (const [atom, cell] of cellOf.entries()) {
    if (cell < 0) continue
    const own = shares.get(cell) ?? new Map<number, number>()
    own.set(zoneOf[atom]!, (own.get(zoneOf[atom]!) ?? 0) + ground.weight[atom]!)
    shares.set(cell, own)
  }
  let leaving = 0
  for (const own of shares.values()) {
    const all = [...own.values()]
    leaving += all.reduce((sum, weight) => sum + weight, 0) - Math.max(...all)
  }
  return leaving
}
