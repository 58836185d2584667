import type { Ground } from '../src/zoning/ground/ground.ts'

/** With how many zones, each in one piece and in the band, ground of up to 30 atoms can be divided; looks at every way there is. */
export function everyNumberOfZones(
  { size, weight, starts, neighbours }: Ground,
  { least, most }: { readonly least: number; readonly most: number },
): number[] {
  const beside = Array.from({ length: size }, (_, atom) =>
    neighbours.subarray(starts[atom]!, starts[atom + 1]!).reduce((mask, other) => mask | (1 << other), 0),
  )
  /** By the atoms that are left: the numbers of zones that they can become, as bits. */
  const numbers = new Map<number, number>([[0, 1]])
  const of = (left: number): number => {
    const known = numbers.get(left)
    if (known !== undefined) return known
    const first = 31 - Math.clz32(left & -left)
    let possible = 0
    /** Every set that grows from one without what is barred, each once. */
    const grow = (set: number, has: number, around: number, barred: number): void => {
      if (has > most) return
      if (has >= least) possible |= of(left & ~set) << 1
      let closed = barred
      for (let rest = around & left & ~set & ~barred; rest !== 0; rest &= rest - 1) {
        const atom = 31 - Math.clz32(rest & -rest)
        grow(set | (1 << atom), has + weight[atom]!, around | beside[atom]!, closed)
        closed |= 1 << atom
      }
    }
    grow(1 << first, weight[first]!, beside[first]!, 0)
    numbers.set(left, possible)
    return possible
  }
  const possible = of(2 ** size - 1)
  return Array.from({ length: size + 1 }, (_, zones) => zones).filter(zones => (possible >> zones) & 1)
}
