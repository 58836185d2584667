import { type Coverage, findGrid, type Grid, type GridId, gridsOf } from '@geyi/shared/coverage'
import type { Band } from '@geyi/shared/problems'
import { numbersOfZones } from '@geyi/shared/zoning'
import type { Asked } from './zoningServer.ts'

/** What is wanted of a zoning. */
export interface Wish {
  /** Whether the ground is that of communities, or of the grids that are selected. */
  readonly scope: 'communities' | 'selected'
  readonly communities: readonly string[]
  /** Grids that stay as they are. */
  readonly locked: readonly GridId[]
  readonly mode: Asked['mode']
  /** How many grids to make; null for as many as fit. */
  readonly zones: number | null
  readonly followRoads: boolean
  readonly seed: number
  /** How much the cells of each department’s net count, 0 for one that is left out; 1 of one that isn’t named. */
  readonly weights: ReadonlyMap<string, number>
  /** Metres: what is narrower between lines of two nets is one line. */
  readonly tolerance: number
}

export const FIRST_WISH: Wish = {
  scope: 'communities',
  communities: [],
  locked: [],
  mode: 'ANEW',
  zones: null,
  followRoads: true,
  seed: 1,
  weights: new Map(),
  tolerance: 2,
}

export const isSpecial = ({ kind }: Grid): boolean => kind === 'SPECIAL'

/** The grids of a plan’s ground that a wish is about, those that stay as they are included. */
export function gridsOfWish(
  coverage: Coverage,
  { scope, communities }: Pick<Wish, 'scope' | 'communities'>,
  selected: readonly GridId[],
  division: string,
): Grid[] {
  const grids =
    scope === 'selected'
      ? selected.flatMap(id => findGrid(coverage, id) ?? [])
      : gridsOf(coverage).filter(({ community }) => communities.some(code => community?.startsWith(code)))
  return grids.filter(({ community }) => community?.startsWith(division))
}

/** How many households some grids have, and how many grids they make by community: none where `fewest` is more than `greatest`. */
export function numbersFor(
  grids: readonly Grid[],
  householdsOf: (id: GridId) => number,
  band: Band,
): { households: number; fewest: number; greatest: number } {
  const byCommunity = new Map<string, number>()
  for (const { id, community } of grids)
    byCommunity.set(community ?? '', (byCommunity.get(community ?? '') ?? 0) + householdsOf(id))
  const sum = { households: 0, fewest: 0, greatest: 0 }
  for (const households of byCommunity.values()) {
    const { fewest, greatest } = numbersOfZones(households, { least: band.min, most: band.max })
    sum.households += households
    sum.fewest += fewest
    sum.greatest += greatest
  }
  return sum
}

/** How much a department’s net counts. */
export const weightOf = ({ weights }: Pick<Wish, 'weights'>, department: string): number => weights.get(department) ?? 1

/** A wish as the API is asked for it; `departments` are those whose nets there are. */
export function askedFor(planId: string, wish: Wish, grids: readonly Grid[], departments: readonly string[]): Asked {
  const { scope, communities, locked, mode, zones, followRoads, seed, tolerance } = wish
  const stay = grids.filter(({ id }) => locked.includes(id)).map(({ id }) => id)
  return {
    planId,
    mode,
    ...(scope === 'communities' ? { communities: [...communities] } : { gridIds: grids.map(({ id }) => id) }),
    ...(stay.length > 0 ? { locked: stay } : {}),
    ...(mode === 'ANEW' && zones !== null ? { zones } : {}),
    ...(mode === 'MERGE' ? { nets: netsIn(wish, departments), tolerance } : {}),
    followRoads,
    seed,
  }
}

/** The nets that a wish is about. */
export const netsIn = (wish: Pick<Wish, 'weights'>, departments: readonly string[]) =>
  departments.flatMap(department => {
    const weight = weightOf(wish, department)
    return weight > 0 ? [{ department, weight }] : []
  })

/** The grids whose ground was to be divided, as far as a draft has them. */
export function gridsAsked(coverage: Coverage, { gridIds, communities, locked }: Asked): GridId[] {
  const wish = { scope: gridIds ? ('selected' as const) : ('communities' as const), communities: communities ?? [] }
  return gridsOfWish(coverage, wish, (gridIds ?? []).map(String), '')
    .filter(grid => !isSpecial(grid) && !locked?.includes(grid.id))
    .map(({ id }) => id)
}
