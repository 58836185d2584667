import { coveringWithin } from './covering.ts'
import { explainSites, type SiteGain } from './explainSites.ts'
import { bestToCover, timesCovered } from './maximalCovering.ts'
import { Nearest } from './nearest.ts'
import { bestToAdd } from './pMedian.ts'
import type { Siting } from './siting.ts'

/** What is to be made best: the ways as a whole, or how many are within a limit. */
export type SitingAim = 'SHORTEST_WAYS' | 'MOST_WITHIN'

/** What one site more would bring beside a choice, with a limit in metres; nothing when no candidate is left or none helps. */
export const nextSite = (
  siting: Siting,
  chosen: readonly number[],
  limit: number,
  aim: SitingAim,
): SiteGain | undefined => {
  const all = [...(siting.fixed ?? []), ...chosen]
  const covering = coveringWithin(siting, limit)
  const next =
    aim === 'SHORTEST_WAYS'
      ? bestToAdd(siting, new Nearest(siting, all), all)
      : bestToCover(covering, timesCovered(covering, chosen), all)
  return next?.gain ? explainSites(siting, [...chosen, next.candidate], limit).sites.at(-1) : undefined
}
