import { degreesOf, type Position } from '@geyi/shared/geo'
import { arrivalAt, type Snap, Snapper, walkFrom } from '@geyi/shared/network'
import {
  coveringWithin,
  explainSites,
  fewestCovering,
  maximalCovering,
  nextSite,
  pMedian,
  type Search,
  type SiteGain,
  type Siting,
} from '@geyi/shared/siting'
import type { FoundSite, FoundSites, SitingTask } from './siting-task.ts'

type Say = (said: { readonly progress: number; readonly message: string }) => void

/** The part of the work that walking takes. */
const WALKED = 0.4

/** Finds where new stations should stand. Nothing of it waits: it is for a thread of its own. */
export function findSites(task: SitingTask, say: Say): FoundSites {
  const { siting, places, homesWithoutPath } = sitingOf(task, say)
  const search: Search = {
    seed: task.seed,
    restarts: task.restarts,
    progress: done =>
      say({ progress: WALKED + (1 - WALKED) * Math.min(1, done / task.restarts), message: 'Searching' }),
  }
  const covering = coveringWithin(siting, task.limit)
  const { wanted, aim, limit } = task
  const fewest = 'share' in wanted ? fewestCovering(covering, wanted.share, search) : undefined
  const best =
    'share' in wanted
      ? (fewest?.chosen ?? maximalCovering(covering, siting.candidates, search).chosen)
      : (aim === 'SHORTEST_WAYS'
          ? pMedian(siting, wanted.count, search)
          : maximalCovering(covering, wanted.count, search)
        ).chosen
  // Where too few others are left, one that stands in any case may be named again.
  const chosen = best.filter(site => !siting.fixed?.includes(site))
  const explained = explainSites(siting, chosen, limit)
  const next = nextSite(siting, chosen, limit, aim)
  const reached = siting.demand.reduce((sum, weight) => sum + weight, 0)
  const siteOf = ({ candidate, serves, brings, saves }: SiteGain): FoundSite => ({
    longitude: degreesOf(places[candidate]![0]),
    latitude: degreesOf(places[candidate]![1]),
    serves,
    brings,
    saves: reached > 0 ? saves / reached : 0,
  })
  return {
    sites: explained.sites.map(siteOf),
    next: next ? siteOf(next) : null,
    households: reached + homesWithoutPath,
    withinBefore: explained.withinBefore,
    within: explained.within,
    meanMetresBefore: reached > 0 ? explained.walkedBefore / reached : null,
    meanMetres: reached > 0 ? explained.walked / reached : null,
    householdsWithoutPath: homesWithoutPath,
    candidatesWithoutPath: task.candidates.length - places.length,
    shareReached: 'share' in wanted ? fewest !== undefined : null,
  }
}

/** Ways from all candidates and stations to all homes, as numbers. What no path is near is left out and counted. */
function sitingOf(task: SitingTask, say: Say): { siting: Siting; places: Position[]; homesWithoutPath: number } {
  const snapper = new Snapper(task.network)
  say({ progress: 0, message: 'Joining places to paths' })
  const homes: Snap[] = []
  const demand: number[] = []
  let homesWithoutPath = 0
  for (const { place, households } of task.homes) {
    const snap = snapper.snap(place)
    if (!snap) homesWithoutPath += households
    else {
      homes.push(snap)
      demand.push(households)
    }
  }
  const isFixed: boolean[] = []
  const candidates = task.candidates.flatMap((place, i) => {
    const snap = snapper.snap(place)
    if (snap) isFixed.push(i < task.fixed)
    return snap ?? []
  })
  const metres = new Float32Array(candidates.length * homes.length)
  for (const [row, candidate] of candidates.entries()) {
    const walk = walkFrom(task.network, [candidate])
    for (const [i, home] of homes.entries()) metres[row * homes.length + i] = arrivalAt(walk, home)?.metres ?? Infinity
    say({ progress: (WALKED * (row + 1)) / candidates.length, message: 'Walking' })
  }
  const there = walkFrom(
    task.network,
    task.stations.flatMap(place => snapper.snap(place) ?? []),
  )
  const siting: Siting = {
    demand: Float64Array.from(demand),
    candidates: candidates.length,
    metres,
    served: Float64Array.from(homes, home => arrivalAt(there, home)?.metres ?? Infinity),
    fixed: [...isFixed.keys()].filter(i => isFixed[i]),
    ...(task.capacity === null ? {} : { capacity: new Float64Array(candidates.length).fill(task.capacity) }),
  }
  return { siting, places: candidates.map(({ place }) => place), homesWithoutPath }
}
