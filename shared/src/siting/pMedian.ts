import { Random } from '../random/random.ts'
import { withinCapacity } from './capacity.ts'
import { Nearest } from './nearest.ts'
import { shaken } from './shaken.ts'
import { NO_WAY, type Search, type Sites, type Siting, sizeOf } from './siting.ts'

/**
 * The `k` candidates that make the sum of demand × way to the nearest station as small as it gets (p-median, Hakimi 1964): a greedy
 * start, then exchanges of one site for another until none helps (Teitz and Bart 1968; gains and losses of all exchanges with one
 * newcomer in one pass, Whitaker 1983), and the same again from the best choice with some sites changed at random. A heuristic: near
 * the optimum, not proven. Where capacities are
 * given, the choice is then changed site by site as long as that helps when nobody serves more than it can. `value` is that sum in metres.
 */
export const pMedian = (siting: Siting, k: number, { seed, restarts, progress }: Search): Sites => {
  const random = new Random(seed)
  const fixed = siting.fixed?.length ?? 0
  const size = fixed + sizeOf(siting, k)
  let best = exchanged(siting, greedy(siting, size))
  let here = best
  for (let restart = 0; restart < restarts; restart++) {
    if (fixed < size && size < siting.candidates) {
      const next = exchanged(siting, shaken(here.chosen, siting.candidates, random, fixed))
      // One as good as the last is somewhere else to go on from.
      if (next.value <= here.value) here = next
      if (next.value < best.value) best = next
    }
    progress?.(restart + 1)
  }
  const found = siting.capacity ? withinCapacity(siting, best.chosen, random, restarts) : best
  return { chosen: found.chosen.slice(fixed).sort((a, b) => a - b), value: found.value }
}

/** Fixed sites first, then one after the other the one that helps most. */
const greedy = (siting: Siting, size: number): number[] => {
  const chosen = [...(siting.fixed ?? [])]
  const nearest = new Nearest(siting, chosen)
  while (chosen.length < size) {
    chosen.push(bestToAdd(siting, nearest, chosen)!.candidate)
    nearest.measure(chosen)
  }
  return chosen
}

/** The candidate that shortens ways most beside those that are chosen, and by how much; nothing when all are. */
export const bestToAdd = (
  siting: Siting,
  nearest: Nearest,
  chosen: readonly number[],
): { candidate: number; gain: number } | undefined => {
  const taken = new Set(chosen)
  let best: { candidate: number; gain: number } | undefined
  for (let candidate = 0; candidate < siting.candidates; candidate++) {
    if (taken.has(candidate)) continue
    const gain = gainOf(siting, nearest, candidate)
    if (!best || gain > best.gain) best = { candidate, gain }
  }
  return best
}

const gainOf = ({ demand, metres }: Siting, { first }: Nearest, candidate: number): number => {
  let gain = 0
  const row = candidate * demand.length
  for (let i = 0; i < demand.length; i++) {
    const way = metres[row + i]!
    if (way < first[i]!) gain += demand[i]! * (first[i]! - way)
  }
  return gain
}

/** Exchanges one chosen site for a better candidate as long as that helps. */
const exchanged = (siting: Siting, start: readonly number[]): Sites => {
  const chosen = [...start]
  const nearest = new Nearest(siting, chosen)
  for (;;) {
    const best = bestExchange(siting, nearest, chosen)
    // Less than rounding could make of it would go round in circles.
    if (!best || best.saved <= 1e-9 * nearest.value) break
    chosen[best.leaves] = best.comes
    nearest.measure(chosen)
  }
  return { chosen, value: nearest.value }
}

interface Exchange {
  /** Place in the list of chosen sites. */
  readonly leaves: number
  readonly comes: number
  readonly saved: number
}

const bestExchange = (siting: Siting, nearest: Nearest, chosen: readonly number[]): Exchange | undefined => {
  const { demand, metres, candidates } = siting
  const { first, second, by } = nearest
  const taken = new Set(chosen)
  const losses = new Float64Array(chosen.length)
  let best: Exchange | undefined
  for (let comes = 0; comes < candidates; comes++) {
    if (taken.has(comes)) continue
    let gain = 0
    losses.fill(0)
    const row = comes * demand.length
    for (let i = 0; i < demand.length; i++) {
      const way = Math.min(metres[row + i]!, NO_WAY)
      const now = first[i]!
      if (way < now) gain += demand[i]! * (now - way)
      else if (by[i]! >= 0) losses[by[i]!]! += demand[i]! * (Math.min(way, second[i]!) - now)
    }
    for (let leaves = siting.fixed?.length ?? 0; leaves < losses.length; leaves++) {
      const saved = gain - losses[leaves]!
      if (!best || saved > best.saved) best = { leaves, comes, saved }
    }
  }
  return best
}
