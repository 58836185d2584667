import type { Random } from '../../random/random.ts'
import { type Ground, weightOf } from '../ground/ground.ts'

/**
 * A first division of a connected piece into `zones` zones of about the same weight, written into `zoneOf` from `first` on: a random
 * spanning tree is cut where both sides come nearest to whole shares, and each side again, so that an error stays with the side that
 * made it (recursive tree cuts: DeFord, Duchin and Solomon 2021). Every zone is connected; none is empty as long as there are as many
 * atoms as zones.
 */
export function cutByTrees(
  ground: Ground,
  piece: readonly number[],
  zones: number,
  zoneOf: Int32Array,
  first: number,
  random: Random,
): void {
  const waiting = [{ atoms: piece, zones, first }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const atom of next.atoms) zoneOf[atom] = next.first
    if (next.zones === 1) continue
    const { below, share } = bestCut(ground, next.atoms, next.zones, zoneOf, next.first, random)
    const cut = new Set(below)
    const rest = next.atoms.filter(atom => !cut.has(atom))
    // The side with the larger number keeps its name until it is cut again, the other takes the next free ones.
    waiting.push(
      { atoms: rest, zones: next.zones - share, first: next.first },
      { atoms: below, zones: share, first: next.first + next.zones - share },
    )
    for (const atom of below) zoneOf[atom] = next.first + next.zones - share
  }
}

/** Trees that are tried for one cut. */
const TREES = 6

/** The best cut of some random trees: the atoms below it, and how many of the zones they are to become. */
function bestCut(
  ground: Ground,
  atoms: readonly number[],
  zones: number,
  zoneOf: Int32Array,
  zone: number,
  random: Random,
): { below: number[]; share: number } {
  let best = { error: Infinity, below: [] as number[], share: 1 }
  for (let tree = 0; tree < TREES; tree++) {
    const { order, parent } = randomTree(ground, atoms, zoneOf, zone, random)
    const total = weightOf(ground, atoms)
    const weight = new Map<number, number>()
    const size = new Map<number, number>()
    let cut = { error: Infinity, at: -1, share: 1 }
    for (let i = order.length - 1; i > 0; i--) {
      const atom = order[i]!
      const [under, count] = [ground.weight[atom]! + (weight.get(atom) ?? 0), 1 + (size.get(atom) ?? 0)]
      const up = parent[i]!
      weight.set(atom, under)
      size.set(atom, count)
      weight.set(up, (weight.get(up) ?? 0) + under)
      size.set(up, (size.get(up) ?? 0) + count)
      const ideal = total > 0 ? (under * zones) / total : (count * zones) / atoms.length
      const share = Math.min(zones - 1, Math.max(1, Math.round(ideal)))
      if (count < share || atoms.length - count < zones - share) continue
      const error = Math.abs(ideal - share) * (1 + 1 / Math.min(share, zones - share))
      if (error < cut.error) cut = { error, at: i, share }
    }
    if (cut.error >= best.error) continue
    const top = order[cut.at]!
    const isBelow = new Set([top])
    const below = [top]
    for (let i = cut.at + 1; i < order.length; i++)
      if (isBelow.has(parent[i]!)) {
        isBelow.add(order[i]!)
        below.push(order[i]!)
      }
    best = { error: cut.error, below, share: cut.share }
  }
  return best
}

/** A spanning tree of the atoms of one zone, by random weights (Kruskal's tree by Prim's way): each after its parent. */
function randomTree(
  { starts, neighbours }: Ground,
  atoms: readonly number[],
  zoneOf: Int32Array,
  zone: number,
  random: Random,
): { order: number[]; parent: number[] } {
  const root = random.pick(atoms)
  const order: number[] = []
  const parent: number[] = []
  const seen = new Set<number>()
  // A frontier from which any link is taken with the same chance.
  const frontier: [from: number, to: number][] = [[-1, root]]
  while (frontier.length > 0) {
    const at = random.below(frontier.length)
    const [from, to] = frontier[at]!
    frontier[at] = frontier[frontier.length - 1]!
    frontier.pop()
    if (seen.has(to)) continue
    seen.add(to)
    order.push(to)
    parent.push(from)
    for (let k = starts[to]!; k < starts[to + 1]!; k++) {
      const other = neighbours[k]!
      if (zoneOf[other] === zone && !seen.has(other)) frontier.push([to, other])
    }
  }
  return { order, parent }
}
