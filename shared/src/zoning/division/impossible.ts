import type { Ground } from '../ground/ground.ts'
import type { Wish } from '../search/wish.ts'

/** Why no division can hold the band, each with the atoms that prove it; weights as the ground has them. */
export type Impossible =
  /** An atom alone has more than a zone may. */
  | { readonly reason: 'ATOM_TOO_HEAVY'; readonly atom: number; readonly weight: number }
  /** Everything that hangs together with an atom without being too heavy: no set of it is within the band. */
  | {
      readonly reason: 'NO_ZONE_FITS'
      readonly atom: number
      readonly weight: number
      readonly atoms: readonly number[]
    }
  /** A piece that nothing connects with the rest has less than a zone must. */
  | { readonly reason: 'PIECE_TOO_LIGHT'; readonly atoms: readonly number[]; readonly weight: number }
  /** Too much for so many zones, too little for one more. */
  | {
      readonly reason: 'NO_NUMBER_FITS'
      readonly atoms: readonly number[]
      readonly weight: number
      readonly fewer: number
      readonly more: number
    }
  /** The number of zones that was asked for: the band can be held with another only. */
  | { readonly reason: 'NUMBER_OUTSIDE'; readonly zones: number; readonly fewest: number; readonly greatest: number }

/** Sets that are looked at before it is left open whether a zone can be made around an atom. */
const MOST_SETS = 20_000

/**
 * Proves, if it can, that no zone within the band has this atom: looks at every connected set around it that isn't too heavy.
 * `undefined` is no proof of the contrary.
 */
export function proofAround(ground: Ground, atom: number, { least, most }: Wish): Impossible | undefined {
  const { starts, neighbours, weight } = ground
  const own = weight[atom]!
  if (own > most) return { reason: 'ATOM_TOO_HEAVY', atom, weight: own }
  const looked = new Set<number>([atom])
  let sets = 0
  /** Whether a set is within the band, or one that grows from it without the atoms that are `barred`; each set is met once. */
  const fits = (
    set: ReadonlySet<number>,
    total: number,
    frontier: readonly number[],
    barred: ReadonlySet<number>,
  ): boolean => {
    if (total >= least || ++sets > MOST_SETS) return true
    const closed = new Set(barred)
    for (const [i, next] of frontier.entries()) {
      closed.add(next)
      looked.add(next)
      if (total + weight[next]! > most) continue
      const around: number[] = []
      for (let link = starts[next]!; link < starts[next + 1]!; link++) {
        const other = neighbours[link]!
        if (!set.has(other) && !closed.has(other) && !frontier.includes(other)) around.push(other)
      }
      if (fits(new Set(set).add(next), total + weight[next]!, [...frontier.slice(i + 1), ...around], closed))
        return true
    }
    return false
  }
  const first = [...neighbours.subarray(starts[atom]!, starts[atom + 1]!)]
  if (fits(new Set([atom]), own, first, new Set([atom]))) return
  return { reason: 'NO_ZONE_FITS', atom, weight: own, atoms: [...looked].sort((a, b) => a - b) }
}
