import type { DirectedEdge } from '../../coverage/rings/traceRings.ts'
import { withDirectedEdges } from '../../coverage/rings/withDirectedEdges.ts'
import type { Coverage } from '../../coverage/structure/coverage.ts'
import { findGrid } from '../../coverage/structure/coverage.ts'
import type { Edge } from '../../coverage/structure/edge.ts'
import { findEdge, replaceEdges } from '../../coverage/structure/edgeIndex.ts'
import type { GridAttributes, GridId } from '../../coverage/structure/grid.ts'
import { attributesOf } from '../../coverage/structure/grid.ts'
import { type GridTable, withGrid, withoutGrid } from '../../coverage/structure/gridTable.ts'
import { samePosition } from '../../geo/order.ts'
import { E7 } from '../../geo/position.ts'
import type { Problem } from '../../problems/problem.ts'
import { type Change, type Refusal, refuse } from './change.ts'
import type { AttributeChange, ExchangeEdges } from './edit.ts'
import { validateChange } from './validateChange.ts'

/** An accepted edit: what it made, and the edit that takes it back exactly. */
export type Accepted<I = ExchangeEdges> = { readonly coverage: Coverage; readonly inverse: I }

type Turnover = { gone: DirectedEdge[]; come: DirectedEdge[] }

/** By grid, the directed edges it loses and gains. */
const turnoverOf = ({ removed, added }: Change): Map<GridId, Turnover> => {
  const byGrid = new Map<GridId, Turnover>()
  const of = (id: GridId): Turnover => {
    const turnover = byGrid.get(id) ?? { gone: [], come: [] }
    byGrid.set(id, turnover)
    return turnover
  }
  for (const { a, b, left, right } of removed) {
    if (left !== undefined) of(left).gone.push([a, b])
    if (right !== undefined) of(right).gone.push([b, a])
  }
  for (const { a, b, left, right } of added) {
    if (left !== undefined) of(left).come.push([a, b])
    if (right !== undefined) of(right).come.push([b, a])
  }
  return byGrid
}

const same = (one: object | null, other: object | null) =>
  JSON.stringify(Object.entries(one ?? {}).sort()) === JSON.stringify(Object.entries(other ?? {}).sort())

const attributeProblems = (coverage: Coverage, changes: readonly AttributeChange[]): Problem[] =>
  changes.flatMap(({ before, after }): Problem[] => {
    const id = (before ?? after)?.id
    if (id === undefined || (before && after && before.id !== after.id))
      return refuse('MALFORMED_EDIT').problems.slice()
    const now = findGrid(coverage, id)
    if (same(now ? attributesOf(now) : null, before)) return []
    return [{ code: before ? 'GROUND_MOVED' : 'GRID_EXISTS', grids: [id] }]
  })

const outOfRange = ({ a, b }: Edge) =>
  [a, b].find(
    ([x, y]) => !Number.isInteger(x) || !Number.isInteger(y) || Math.abs(x) > 180 * E7 || Math.abs(y) > 90 * E7,
  )

const edgeProblems = (coverage: Coverage, { removed, added }: Change): Problem[] => {
  const problems: Problem[] = []
  for (const { a, b, left, right } of removed) {
    const now = findEdge(coverage.edges, a, b)
    if (now && now.left === left && now.right === right) continue
    problems.push({ code: 'GROUND_MOVED', grids: [now?.left, now?.right].filter(id => id !== undefined), line: [a, b] })
  }
  for (const edge of added) {
    const at = outOfRange(edge)
    if (at) problems.push({ code: 'POSITION_OUT_OF_RANGE', grids: [], at })
    if (samePosition(edge.a, edge.b) || edge.left === edge.right) problems.push({ code: 'MALFORMED_EDIT', grids: [] })
  }
  return problems
}

const settleGrids = (coverage: Coverage, change: Change): { grids: GridTable } | Refusal => {
  const attributes = new Map<GridId, GridAttributes | null>()
  for (const { before, after } of change.grids ?? []) attributes.set((after ?? before)!.id, after)
  const turnover = turnoverOf(change)
  let grids = coverage.grids
  const problems: Problem[] = []
  for (const id of new Set([...turnover.keys(), ...attributes.keys()])) {
    const now = findGrid(coverage, id)
    const given = attributes.get(id)
    const become = given === undefined ? now && attributesOf(now) : given
    const turned = turnover.get(id)
    const boundary = turned ? withDirectedEdges(now?.boundary ?? [], turned.gone, turned.come) : (now?.boundary ?? [])
    if (!boundary) problems.push({ code: 'GRIDS_OVERLAP', grids: [id] })
    else if (boundary.length === 0 && become) problems.push({ code: 'GRID_VANISHES', grids: [id] })
    else if (boundary.length > 0 && !become) problems.push({ code: 'NO_SUCH_GRID', grids: [id] })
    else grids = become ? withGrid(grids, { ...become, boundary }) : withoutGrid(grids, id)
  }
  return problems.length > 0 ? { problems } : { grids }
}

/** Applies a change whole, or says what speaks against it; looks at nothing but the ground it touches. */
export const applyChange = (coverage: Coverage, change: Change): Accepted | Refusal => {
  const stale = [...attributeProblems(coverage, change.grids ?? []), ...edgeProblems(coverage, change)]
  if (stale.length > 0) return { problems: stale }
  if (change.removed.length + change.added.length + (change.grids?.length ?? 0) === 0) return refuse('NOTHING_CHANGES')
  const edges = replaceEdges(coverage.edges, change.removed, change.added)
  const broken = validateChange(edges, change)
  if (broken.length > 0) return { problems: broken }
  const settled = settleGrids(coverage, change)
  if ('problems' in settled) return settled
  return {
    coverage: { grids: settled.grids, edges, doubled: coverage.doubled },
    inverse: {
      type: 'exchangeEdges',
      remove: change.added,
      add: change.removed,
      grids: (change.grids ?? []).map(({ before, after }) => ({ before: after, after: before })),
    },
  }
}
