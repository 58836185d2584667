import { type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Preview } from '../../../editor/draft/preview.ts'

/** What becomes of a grid. */
export interface Gain {
  readonly id: GridId
  readonly name: string | undefined
  readonly fate: 'kept' | 'new' | 'ends'
  /** Households; null of a grid that isn’t there. */
  readonly before: number | null
  readonly after: number | null
  readonly outOfBand: boolean
  readonly boundary: MultiPolygon
}

/** What the grids that an edit names gain and lose: new ones and those that end at last. Their neighbours only get corners. */
export function gainsOf(
  coverage: Coverage,
  grids: readonly GridId[],
  { outcome, facts, touched }: Preview,
  householdsOf: (id: GridId) => number,
): Gain[] {
  if (!outcome) return []
  const kept: Gain[] = []
  const others: Gain[] = []
  for (const [id, { households, deviation }] of facts) {
    const was = findGrid(coverage, id)
    if (was && !grids.includes(id)) continue
    const { name, boundary } = findGrid(outcome.coverage, id)!
    const gain = { id, name, after: households, outOfBand: deviation !== 0, boundary }
    if (was) kept.push({ ...gain, fate: 'kept', before: householdsOf(id) })
    else others.push({ ...gain, fate: 'new', before: null })
  }
  for (const id of touched) {
    const was = findGrid(coverage, id)
    if (!was || findGrid(outcome.coverage, id)) continue
    others.push({
      id,
      name: was.name,
      fate: 'ends',
      before: householdsOf(id),
      after: null,
      outOfBand: false,
      boundary: was.boundary,
    })
  }
  return [...kept, ...others]
}
