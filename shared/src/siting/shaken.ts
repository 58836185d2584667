import type { Random } from '../random/random.ts'

/**
 * A choice with some of its sites, up to the square root of how many there are, changed for candidates drawn at random. The first `fixed`
 * of them stay.
 */
export const shaken = (chosen: readonly number[], candidates: number, random: Random, fixed = 0): number[] => {
  const next = [...chosen]
  const taken = new Set(chosen)
  const free = chosen.length - fixed
  const changes = Math.min(1 + random.below(Math.ceil(Math.sqrt(free))), candidates - chosen.length)
  for (let change = 0; change < changes; change++) {
    const leaves = fixed + random.below(free)
    let comes = random.below(candidates)
    while (taken.has(comes)) comes = (comes + 1) % candidates
    taken.delete(next[leaves]!)
    taken.add(comes)
    next[leaves] = comes
  }
  return next
}
