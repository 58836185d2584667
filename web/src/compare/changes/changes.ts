import type { MultiLineString } from 'geojson'
import type { ComparedGridFactsFragment } from '../../api/index.ts'
import { RECEIVER_TINTS } from '../../map/canvas/receivers.ts'
import type { Comparison, StateGrid } from '../states/loadComparison.ts'
import { tintsOf } from './tints.ts'

export type GridFacts = ComparedGridFactsFragment

/** Ground that changed hands, as it is told; null is nobody. */
export interface Exchange {
  /** Under which it stands in the table and on the map, 1 …; the one with the most households first. */
  readonly number: number
  readonly from: StateGrid | null
  readonly to: StateGrid | null
  readonly area: number
  readonly households: number
  readonly population: number
  readonly rims: MultiLineString
  /** Which receiver's colour it has; null when nobody receives it. */
  readonly tint: number | null
}

/** A grid that is not the same in both states. */
export interface GridChange {
  readonly id: string
  readonly before: GridFacts | null
  readonly after: GridFacts | null
  readonly gained: readonly Exchange[]
  readonly lost: readonly Exchange[]
}

/** What is told of a comparison. */
export interface Changes {
  readonly grids: readonly GridChange[]
  readonly exchanges: readonly Exchange[]
  /** Shifts that are too small to be told. */
  readonly leftOut: number
}

/** m² below which a grid has only got a vertex on its line, whose place is rounded. */
const ROUNDING = 1

/** What changed, without what is only rounding. */
export function changesOf({ from, to, diff }: Comparison): Changes {
  const told = diff.exchanges.filter(({ area, buildings }) => area >= ROUNDING || buildings > 0)
  const tints = tintsOf(told, RECEIVER_TINTS)
  const [before, after] = [from, to].map(({ grids }) => new Map(grids.map(grid => [grid.id, grid])))
  const exchanges = told
    .toSorted((a, b) => b.households - a.households || b.area - a.area)
    .map(
      (exchange, i): Exchange => ({
        ...exchange,
        number: i + 1,
        from: (exchange.from && before!.get(exchange.from)) || null,
        to: (exchange.to && after!.get(exchange.to)) || null,
        rims: exchange.rims as MultiLineString,
        tint: exchange.to ? (tints.get(exchange.to) ?? 0) : null,
      }),
    )
  const grids = diff.grids
    .map(({ before, after }): GridChange => {
      const { id } = (before ?? after)!
      return {
        id,
        before: before ?? null,
        after: after ?? null,
        gained: exchanges.filter(exchange => exchange.to?.id === id),
        lost: exchanges.filter(exchange => exchange.from?.id === id),
      }
    })
    .filter(
      change =>
        change.gained.length + change.lost.length > 0 ||
        fatesOf(change).length > 0 ||
        figureOf([change], 'households').change !== 0,
    )
  return { grids, exchanges, leftOut: diff.exchanges.length - told.length }
}

/** The figures that are compared. */
export const FIGURES = ['households', 'population', 'area'] as const
export type Figure = (typeof FIGURES)[number]

/** A figure of some grids in both states, and how much it grew. */
export function figureOf(grids: readonly Pick<GridChange, 'before' | 'after'>[], figure: Figure) {
  const sum = (side: 'before' | 'after') => grids.reduce((total, grid) => total + (grid[side]?.[figure] ?? 0), 0)
  const [before, after] = [sum('before'), sum('after')]
  return { before, after, change: after - before }
}

/** What became of a grid besides its ground. */
export type Fate = 'created' | 'removed' | 'renamed' | 'reassigned' | 'otherKind'

export function fatesOf({ before, after }: GridChange): Fate[] {
  if (!before) return ['created']
  if (!after) return ['removed']
  return [
    ...(before.name === after.name ? [] : ['renamed' as const]),
    ...(before.community === after.community ? [] : ['reassigned' as const]),
    ...((before.kind ?? 'GENERAL') === (after.kind ?? 'GENERAL') ? [] : ['otherKind' as const]),
  ]
}
