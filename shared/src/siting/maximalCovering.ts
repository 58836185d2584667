import { Random } from '../random/random.ts'
import type { Covering } from './covering.ts'
import { shaken } from './shaken.ts'
import type { Search, Sites } from './siting.ts'

/**
 * The `k` candidates that bring most demand within the limit (maximal covering, Church and ReVelle 1974): a greedy start, exchanges until
 * none helps, and the same again from the best choice with some sites changed at random. A heuristic: near the optimum, not proven.
 * `value` is the demand within the limit, that of stations that are there included.
 */
export const maximalCovering = (covering: Covering, k: number, { seed, restarts, progress }: Search): Sites => {
  const random = new Random(seed)
  const count = Math.min(k, covering.candidates)
  let best = exchanged(covering, greedy(covering, count))
  let here = best
  for (let restart = 0; restart < restarts; restart++) {
    if (count < covering.candidates && count > 0) {
      const next = exchanged(covering, shaken(here.chosen, covering.candidates, random))
      // One as good as the last is somewhere else to go on from.
      if (next.value >= here.value) here = next
      if (next.value > best.value) best = next
    }
    progress?.(restart + 1)
  }
  return best
}

/** The fewest sites that bring a share of all demand within the limit; undefined when all candidates together don't. */
export const fewestCovering = (covering: Covering, share: number, search: Search): Sites | undefined => {
  const wanted = share * covering.demand.reduce((sum, weight) => sum + weight, 0) - 1e-9
  let best: Sites = { chosen: [], value: covering.before }
  const chosen: number[] = []
  while (best.value < wanted) {
    const next = bestToCover(covering, timesCovered(covering, chosen), chosen)
    if (!next?.gain) return undefined
    chosen.push(next.candidate)
    best = { chosen: chosen.toSorted((a, b) => a - b), value: coveredBy(covering, chosen) }
  }
  // Greedy needs some more than it takes.
  for (let k = best.chosen.length - 1; k >= 0; k--) {
    const fewer = maximalCovering(covering, k, search)
    if (fewer.value < wanted) break
    best = fewer
  }
  return best
}

/** How many of the chosen sites cover each demand. */
export const timesCovered = ({ demand, start, covered }: Covering, chosen: readonly number[]): Uint32Array => {
  const times = new Uint32Array(demand.length)
  for (const site of chosen) for (let at = start[site]!; at < start[site + 1]!; at++) times[covered[at]!]!++
  return times
}

const coveredBy = (covering: Covering, chosen: readonly number[]): number => {
  let value = covering.before
  for (const [i, times] of timesCovered(covering, chosen).entries()) if (times > 0) value += covering.demand[i]!
  return value
}

/** The candidate that covers most of what is not covered, and how much; nothing when all are chosen. */
export const bestToCover = (
  { demand, candidates, start, covered }: Covering,
  times: Uint32Array,
  chosen: readonly number[],
): { candidate: number; gain: number } | undefined => {
  const taken = new Set(chosen)
  let best: { candidate: number; gain: number } | undefined
  for (let candidate = 0; candidate < candidates; candidate++) {
    if (taken.has(candidate)) continue
    let gain = 0
    for (let at = start[candidate]!; at < start[candidate + 1]!; at++)
      if (times[covered[at]!] === 0) gain += demand[covered[at]!]!
    if (!best || gain > best.gain) best = { candidate, gain }
  }
  return best
}

const greedy = (covering: Covering, k: number): number[] => {
  const chosen: number[] = []
  while (chosen.length < k) chosen.push(bestToCover(covering, timesCovered(covering, chosen), chosen)!.candidate)
  return chosen
}

const exchanged = (covering: Covering, start: readonly number[]): Sites => {
  const chosen = [...start]
  let value = coveredBy(covering, chosen)
  while (chosen.length > 0) {
    const best = bestExchange(covering, chosen)
    if (!best || best.gain <= 1e-9 * value) break
    chosen[best.leaves] = best.comes
    value += best.gain
  }
  return { chosen: chosen.toSorted((a, b) => a - b), value: coveredBy(covering, chosen) }
}

/** The best exchange of one site for another: what the newcomer covers anew, less what only the leaving one covers and the newcomer doesn't. */
const bestExchange = (
  covering: Covering,
  chosen: readonly number[],
): { leaves: number; comes: number; gain: number } | undefined => {
  const { demand, candidates, start, covered } = covering
  const times = timesCovered(covering, chosen)
  const onlyBy = new Int32Array(demand.length).fill(-1)
  const losses = new Float64Array(chosen.length)
  for (const [place, site] of chosen.entries())
    for (let at = start[site]!; at < start[site + 1]!; at++) {
      const i = covered[at]!
      if (times[i] !== 1) continue
      onlyBy[i] = place
      losses[place]! += demand[i]!
    }
  const taken = new Set(chosen)
  const kept = new Float64Array(chosen.length)
  let best: { leaves: number; comes: number; gain: number } | undefined
  for (let comes = 0; comes < candidates; comes++) {
    if (taken.has(comes)) continue
    let anew = 0
    kept.fill(0)
    for (let at = start[comes]!; at < start[comes + 1]!; at++) {
      const i = covered[at]!
      if (times[i] === 0) anew += demand[i]!
      else if (onlyBy[i]! >= 0) kept[onlyBy[i]!]! += demand[i]!
    }
    for (let leaves = 0; leaves < losses.length; leaves++) {
      const gain = anew - losses[leaves]! + kept[leaves]!
      if (!best || gain > best.gain) best = { leaves, comes, gain }
    }
  }
  return best
}
