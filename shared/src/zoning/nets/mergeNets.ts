import { Random } from '../../random/random.ts'
import { judge, type Verdict } from '../division/judge.ts'
import { mend } from '../division/mend.ts'
import { numbersOfZones, sharesOf } from '../division/shares.ts'
import { excerptOf } from '../ground/excerpt.ts'
import { type Ground, weightOf } from '../ground/ground.ts'
import { piecesOf } from '../ground/pieces.ts'
import { beginningFrom } from '../rebalancing/beginningFrom.ts'
import { anneal } from '../search/anneal.ts'
import { type Cells, Companions } from '../search/companions.ts'
import { energyOf } from '../search/energyOf.ts'
import type { Search, Wish } from '../search/wish.ts'
import { outOf, Zones } from '../search/zones.ts'

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
const COURSE = { hot: 1, cold: 0.05, firm: [1, 60] } as const

/**
 * Makes zones of the faces of several nets laid over each other (Martin 2003 reconciles zoning systems so): within the band wherever that can
 * be, and so that as few households as can be leave most of their cell, each net as its weight says; then compact. Begins from each of
 * the nets in turn, in every piece of the ground.
 */
export function mergeNets(
  ground: Ground,
  nets: readonly Cells[],
  wish: Wish,
  { seed, effort = 8_000, progress }: Search,
): MergedNets {
  const random = new Random(seed)
  const pieces = piecesOf(ground).map(atoms => ({ atoms, weight: weightOf(ground, atoms) }))
  const { impossible } = sharesOf(pieces, wish)
  const zoneOf = new Int32Array(ground.size)
  let [zones, done] = [0, 0]
  for (const { atoms } of pieces) {
    const part = excerptOf(ground, atoms)
    const cells = nets.map(({ cellOf, weight }) => ({ cellOf: countedAnew(atoms.map(atom => cellOf[atom]!)), weight }))
    const found = mergePiece(part, cells, wish, effort, random)
    for (const [at, atom] of atoms.entries()) zoneOf[atom] = zones + found[at]!
    zones += 1 + found.reduce((most, zone) => Math.max(most, zone), 0)
    done += atoms.length
    progress?.(done / ground.size, zoneOf)
  }
  return {
    zoneOf,
    zones,
    handedOver: nets.map(({ cellOf }) => leavingOf(ground, cellOf, zoneOf)),
    ...judge(ground, wish, zoneOf, zones, impossible),
  }
}

function mergePiece(ground: Ground, nets: readonly Cells[], wish: Wish, effort: number, random: Random): Int32Array {
  const grain = ground.weight.reduce((sum, weight) => sum + weight, 0) / ground.size
  const beginnings = nets.flatMap(({ cellOf }) => {
    // What is in no cell of a net begins as a cell of its own.
    const home = countedAnew(cellOf.map((cell, atom) => (cell < 0 ? ground.size + atom : cell)))
    return countsAround(ground, home, wish).map(count => ({ home, count }))
  })
  const steps = Math.max((effort * ground.size) / beginnings.length, 10_000)
  let best: { out: number; cost: number; zoneOf: Int32Array } = {
    out: Infinity,
    cost: Infinity,
    zoneOf: new Int32Array(ground.size),
  }
  for (const { home, count } of beginnings) {
    const begin = beginningFrom(ground, home, 1 + Math.max(...home), wish, random, count)
    const zones = new Zones(ground, begin.zoneOf, begin.zones)
    const companions = new Companions(ground, zones.zoneOf, begin.zones, nets, STRENGTH)
    anneal(zones, energyOf(wish, ground, count, grain), { companions }, { steps, ...COURSE }, random)
    const zoneOf = countedAnew(mend(ground, zones.zoneOf, begin.zones, wish, effort, random))
    const state = new Zones(ground, zoneOf.slice(), 1 + Math.max(...zoneOf))
    const cost = nets.reduce((sum, net) => sum + net.weight * leavingOf(ground, net.cellOf, zoneOf), 0)
    const found = { out: outOf(state, wish), cost, zoneOf }
    if (found.out < best.out || (found.out === best.out && found.cost < best.cost)) best = found
  }
  return best.zoneOf
}

/** Numbers of zones to try: as many as there are cells and a few less or more, as far as the band allows them. */
function countsAround(ground: Ground, home: Int32Array, wish: Wish): number[] {
  const all = ground.weight.reduce((sum, weight) => sum + weight, 0)
  const { fewest, greatest } = numbersOfZones(all, wish)
  if (wish.zones !== undefined) return [wish.zones]
  if (fewest > greatest) return [Math.max(1, Math.round((2 * all) / (wish.least + wish.most)))]
  const cells = Math.min(greatest, Math.max(fewest, new Set(home).size))
  return [-2, -1, 0, 1].map(more => cells + more).filter(count => count >= fewest && count <= greatest)
}

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

/** Numbers from 0 in the order in which they first stand; what is below 0 stays. */
function countedAnew(numbers: Iterable<number>): Int32Array {
  const names = new Map<number, number>()
  return Int32Array.from(numbers, number => {
    if (number < 0) return -1
    if (!names.has(number)) names.set(number, names.size)
    return names.get(number)!
  })
}
