import { neighboursOfGround } from '../coverage/measures/neighbours.ts'
import { type Coverage, findGrid } from '../coverage/structure/coverage.ts'
import type { Holder } from '../coverage/structure/edge.ts'
import type { Grid, GridId } from '../coverage/structure/grid.ts'
import { fastAreaOf } from '../geo/fastArea.ts'
import { areaOf } from '../geo/measures.ts'
import { samePosition } from '../geo/order.ts'
import type { MultiPolygon, Polygon } from '../geo/position.ts'
import { isThinner, SLIVER_WIDTH } from '../geo/thinness.ts'
import { islandsIn } from '../problems/holes.ts'
import { findPieceProblems } from '../problems/pieces.ts'
import type { Problem } from '../problems/problem.ts'
import { applyEdit, isRefusal } from './applyEdit.ts'
import type { ExchangeEdges, TransferArea } from './change/edit.ts'

/** An edit that mends a problem, and what it will do: it moves this ground and no other, and makes nothing worse. */
export type Fix = {
  readonly edit: TransferArea & { readonly to: GridId }
  readonly from: Holder
  readonly to: GridId
  /** In m². */
  readonly area: number
  readonly ground: MultiPolygon
  /** The coverage with it. */
  readonly after: Coverage
}

/** By so many square metres, or so many parts of it, ground may differ for vertices that were put into its rim. */
const ROUNDING = { least: 0.05, part: 1e-6 }

const touchedIn = ({ remove, add }: ExchangeEdges): Set<GridId> =>
  new Set([...remove, ...add].flatMap(({ left, right }) => [left, right]).filter(id => id !== undefined))

const flawsOf = (coverage: Coverage, ids: Iterable<GridId>): number =>
  [...ids].reduce((sum, id) => {
    const grid = findGrid(coverage, id)
    return grid ? sum + findPieceProblems(grid).length + grid.boundary.length - 1 : sum
  }, 0)

/** Whether an edit moves just this ground: each grid that it touches has afterwards what it should have. */
const movesOnly = (coverage: Coverage, { from, to, area, after }: Omit<Fix, 'edit'>, touched: Iterable<GridId>) => {
  const areaIn = (state: Coverage, id: GridId) => fastAreaOf(findGrid(state, id)?.boundary ?? [])
  for (const id of touched) {
    const gain = areaIn(after, id) - areaIn(coverage, id)
    const expected = id === to ? area : id === from ? -area : 0
    if (Math.abs(gain - expected) > ROUNDING.least + ROUNDING.part * areaIn(after, id)) return false
  }
  return true
}

/** Gives ground to whoever shares most of its rim, rather to a grid of the same community, whose boundary then stays. */
const giveToNeighbour = (coverage: Coverage, ground: MultiPolygon, from: Holder): Fix | undefined => {
  const community = from === undefined ? undefined : findGrid(coverage, from)?.community
  const isNear = (id: string) => (community !== undefined && findGrid(coverage, id)?.community === community ? 1 : 0)
  const heirs = [...neighboursOfGround(coverage, ground, from)].sort(
    ([g, along], [h, other]) => isNear(h) - isNear(g) || other - along || (g < h ? -1 : 1),
  )
  for (const [to] of heirs) {
    const edit = { type: 'transferArea', area: ground, to } as const
    const outcome = applyEdit(coverage, edit)
    if (isRefusal(outcome)) continue
    const fix: Fix = { edit, from, to, area: fastAreaOf(ground), ground, after: outcome.coverage }
    const touched = touchedIn(outcome.inverse)
    if (!movesOnly(coverage, fix, touched) || flawsOf(fix.after, touched) > flawsOf(coverage, touched)) continue
    return { ...fix, area: areaOf(ground) }
  }
  return undefined
}

const smallestPiece = ({ boundary }: Grid): Polygon | undefined =>
  boundary.toSorted((p, q) => fastAreaOf([p]) - fastAreaOf([q]))[0]

/** The thin piece that begins at a place: other pieces may touch it there. */
const sliverAt = ({ boundary }: Grid, at: Problem['at']): Polygon | undefined =>
  boundary.find(([exterior]) => at && exterior && samePosition(exterior[0]!, at) && isThinner(exterior, SLIVER_WIDTH))

/**
 * What mends a problem, where there is something that a planner would mostly want; he decides. A grid keeps the larger part of
 * its ground, and what would make another problem is not offered.
 */
export const fixOf = (coverage: Coverage, { code, grids, at, line }: Problem): Fix | undefined => {
  if (code === 'UNASSIGNED_AREA')
    return line && giveToNeighbour(coverage, [[line, ...islandsIn(coverage, line)]], undefined)
  const grid = grids.length === 1 ? findGrid(coverage, grids[0]!) : undefined
  if (!grid || grid.boundary.length < 2) return undefined
  const piece = code === 'GRID_IN_PIECES' ? smallestPiece(grid) : code === 'SLIVER' ? sliverAt(grid, at) : undefined
  if (!piece || fastAreaOf([piece]) * 2 > fastAreaOf(grid.boundary)) return undefined
  return giveToNeighbour(coverage, [piece], grid.id)
}
