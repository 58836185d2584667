import { type Ground, weightOf } from '../ground/ground.ts'
import type { Wish } from '../search/wish.ts'
import { type Impossible, proofAround } from './impossible.ts'

/** What can be said of zones that are out of the band. */
export interface Verdict {
  /** Proofs that the band can't be held everywhere: those known before, and one for each zone that needs it. */
  readonly impossible: readonly Impossible[]
  /** Zones out of the band without a proof that it must be so: a better division may exist, none was found. */
  readonly unproved: readonly number[]
}

/** Looks for a proof for every zone that is out of the band. */
export function judge(
  ground: Ground,
  wish: Wish,
  zoneOf: Int32Array,
  zones: number,
  known: readonly Impossible[],
): Verdict {
  const atomsOf: number[][] = Array.from({ length: zones }, () => [])
  for (const [atom, zone] of zoneOf.entries()) atomsOf[zone]!.push(atom)
  const excused = new Set(known.flatMap(proof => ('atoms' in proof ? proof.atoms : [])))
  const impossible = [...known]
  const unproved: number[] = []
  for (const [zone, atoms] of atomsOf.entries()) {
    const weight = weightOf(ground, atoms)
    if (atoms.length === 0 || (weight >= wish.least && weight <= wish.most) || atoms.some(atom => excused.has(atom)))
      continue
    let proof: Impossible | undefined
    for (const atom of atoms) {
      proof = proofAround(ground, atom, wish)
      if (proof) break
    }
    if (proof) impossible.push(proof)
    else unproved.push(zone)
  }
  return { impossible, unproved }
}
