import { Nearest } from './nearest.ts'
import type { Siting } from './siting.ts'

/** What one site of a choice does. */
export interface SiteGain {
  readonly candidate: number
  /** Demand that has it as its nearest station. */
  readonly serves: number
  /** Demand that would not be within the limit without it. */
  readonly brings: number
  /** Demand × metres that would be walked more without it. */
  readonly saves: number
}

/** What a choice does, as a whole and site by site. */
export interface Explanation {
  /** Demand within the limit before and with the choice. */
  readonly withinBefore: number
  readonly within: number
  /** Sum of demand × metres to the nearest station before and with the choice. */
  readonly walkedBefore: number
  readonly walked: number
  /** In the order of the choice. */
  readonly sites: readonly SiteGain[]
}

/** Explains a choice with a limit in metres; capacities are not looked at. */
export const explainSites = (siting: Siting, chosen: readonly number[], limit: number): Explanation => {
  const { demand, fixed = [] } = siting
  const before = new Nearest(siting, fixed)
  const after = new Nearest(siting, [...fixed, ...chosen])
  const within = ({ first }: Nearest): number =>
    demand.reduce((sum, weight, i) => (first[i]! <= limit ? sum + weight : sum), 0)
  const gains = chosen.map(candidate => ({ candidate, serves: 0, brings: 0, saves: 0 }))
  for (let i = 0; i < demand.length; i++) {
    const gain = gains[after.by[i]! - fixed.length]
    if (!gain) continue
    gain.serves += demand[i]!
    gain.saves += demand[i]! * (after.second[i]! - after.first[i]!)
    if (after.first[i]! <= limit && after.second[i]! > limit) gain.brings += demand[i]!
  }
  return {
    withinBefore: within(before),
    within: within(after),
    walkedBefore: before.value,
    walked: after.value,
    sites: gains,
  }
}
