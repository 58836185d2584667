import type { Random } from '../../random/random.ts'
import { numbersOfZones } from '../division/shares.ts'
import { type Ground, weightOf } from '../ground/ground.ts'
import { piecesOf } from '../ground/pieces.ts'
import { cutByTrees } from '../search/treeCuts.ts'
import type { Wish } from '../search/wish.ts'

/**
 * Zones to begin a rebalancing with: those there are, each made one piece, and as many as the weight of each piece of the ground can hold in the
 * band: the heaviest are cut in two, the lightest join a neighbour. Zones that are not there any more have no atoms. `count` says how many
 * each piece is to have in any case.
 */
export function beginningFrom(
  ground: Ground,
  home: Int32Array,
  zones: number,
  wish: Wish,
  random: Random,
  count?: number,
): { zoneOf: Int32Array; zones: number } {
  const zoneOf = home.slice()
  let next = zones
  for (const piece of piecesOf(ground)) {
    makeWhole(ground, piece, zoneOf)
    const weight = weightOf(ground, piece)
    const { fewest, greatest } = numbersOfZones(weight, wish)
    const wanted =
      count ?? (fewest > greatest ? Math.max(1, Math.round((2 * weight) / (wish.least + wish.most))) : undefined)
    const [low, high] = wanted === undefined ? [fewest, greatest] : [wanted, wanted]
    for (let atomsBy = zonesIn(piece, zoneOf); ; atomsBy = zonesIn(piece, zoneOf)) {
      const byWeight = [...atomsBy]
        .map(([zone, atoms]) => ({ zone, atoms, weight: weightOf(ground, atoms) }))
        .sort((a, b) => b.weight - a.weight || a.zone - b.zone)
      const heaviest = byWeight.find(({ atoms }) => atoms.length > 1)
      if (byWeight.length < low && heaviest) {
        splitOff(ground, heaviest.atoms, zoneOf, heaviest.zone, next++, random)
      } else if (byWeight.length > high && byWeight.length > 1) {
        const { atoms } = byWeight.at(-1)!
        const into = lightestAround(ground, atoms, zoneOf, new Map(byWeight.map(({ zone, weight }) => [zone, weight])))
        if (into < 0) break
        for (const atom of atoms) zoneOf[atom] = into
      } else break
    }
  }
  return { zoneOf, zones: next }
}

const zonesIn = (piece: readonly number[], zoneOf: Int32Array): Map<number, number[]> => {
  const zones = new Map<number, number[]>()
  for (const atom of piece) {
    const atoms = zones.get(zoneOf[atom]!)
    if (atoms) atoms.push(atom)
    else zones.set(zoneOf[atom]!, [atom])
  }
  return zones
}

/** The heavier half keeps the zone. */
function splitOff(
  ground: Ground,
  atoms: readonly number[],
  zoneOf: Int32Array,
  zone: number,
  next: number,
  random: Random,
): void {
  const cut = new Int32Array(ground.size).fill(-1)
  cutByTrees(ground, atoms, 2, cut, 0, random)
  const halves = [0, 1].map(half => atoms.filter(atom => cut[atom] === half))
  const weights = halves.map(half => weightOf(ground, half))
  for (const atom of halves[weights[0]! < weights[1]! ? 0 : 1]!) zoneOf[atom] = next
  for (const atom of halves[weights[0]! < weights[1]! ? 1 : 0]!) zoneOf[atom] = zone
}

const lightestAround = (
  ground: Ground,
  atoms: readonly number[],
  zoneOf: Int32Array,
  weights: ReadonlyMap<number, number>,
): number => {
  const own = zoneOf[atoms[0]!]!
  let [best, least] = [-1, Infinity]
  for (const atom of atoms)
    for (let link = ground.starts[atom]!; link < ground.starts[atom + 1]!; link++) {
      const zone = zoneOf[ground.neighbours[link]!]!
      const weight = weights.get(zone) ?? Infinity
      if (zone !== own && (weight < least || (weight === least && zone < best))) [best, least] = [zone, weight]
    }
  return best
}

/** What of a zone does not hang together with most of its weight goes to a neighbour that it touches. */
function makeWhole(ground: Ground, piece: readonly number[], zoneOf: Int32Array): void {
  for (const [zone, atoms] of zonesIn(piece, zoneOf)) {
    const parts: number[][] = []
    const left = new Set(atoms)
    for (const first of atoms) {
      if (!left.delete(first)) continue
      const part = [first]
      for (const atom of part)
        for (let link = ground.starts[atom]!; link < ground.starts[atom + 1]!; link++)
          if (left.delete(ground.neighbours[link]!)) part.push(ground.neighbours[link]!)
      parts.push(part)
    }
    parts.sort((a, b) => weightOf(ground, b) - weightOf(ground, a) || b.length - a.length || a[0]! - b[0]!)
    for (const part of parts.slice(1)) {
      const other = part
        .flatMap(atom => [...ground.neighbours.subarray(ground.starts[atom]!, ground.starts[atom + 1]!)])
        .map(atom => zoneOf[atom]!)
        .find(around => around !== zone)
      if (other !== undefined) for (const atom of part) zoneOf[atom] = other
    }
  }
}
