import {
  buildCoverage,
  type Coverage,
  type CoverageDiff,
  diffCoverages,
  type Edge,
  findGrid,
} from '@geyi/shared/coverage'
import type { Desk } from '../editor/desk.ts'
import { areaOfLasso } from '../editor/drawingLasso.ts'
import { pathOf } from '../editor/drawingLine.ts'
import type { Preview } from '../editor/preview.ts'
import { type DraftCount, type DraftOverlay, type DraftPerson, EMPTY_OVERLAY } from '../map/draft.ts'

/** m² below which a grid has only got a vertex on its line. */
const ROUNDING = 1

/** What moves above the draft now. */
export function draftOverlay(
  desk: Desk,
  changes: CoverageDiff | null,
  people: readonly DraftPerson[],
  nameOf: (name: string | undefined) => string,
): DraftOverlay {
  const { coverage, selected, gesture, preview, handles, held } = desk.snapshot()
  const inverse = preview?.outcome?.inverse
  const after = preview?.outcome?.coverage
  const line = gesture?.type === 'drawingLine' ? gesture : null
  const lasso = gesture?.type === 'drawingLasso' ? gesture : null
  const dragged = gesture?.type === 'draggingVertex' ? gesture : null
  return {
    ...EMPTY_OVERLAY,
    selected: selected.flatMap(id => {
      const grid = (after && findGrid(after, id)) ?? findGrid(coverage, id)
      return grid ? [grid.boundary] : []
    }),
    gone: [...(changes?.lines.before ?? []), ...(inverse ? linesOnlyIn(inverse.add, inverse.remove) : [])],
    come: inverse ? linesOnlyIn(inverse.remove, inverse.add) : [],
    changed: changes?.lines.after ?? [],
    exchanges: preview && after ? exchangesOf(coverage, preview) : [],
    counts: preview ? countsOf(desk, preview, nameOf) : [],
    path: dragged && !preview?.outcome ? [dragged.handle.at, dragged.to] : line ? pathOf(line) : lassoPath(lasso),
    closed: lasso !== null,
    possible: preview?.reason === null || preview === null,
    handles: dragged ? [] : handles,
    held: dragged
      ? { kind: dragged.handle.kind === 'junction' ? 'junction' : 'vertex', at: dragged.to, lockedBy: null }
      : held,
    people,
    snapped: dragged?.snap?.at ?? line?.snap?.at ?? null,
    box: gesture?.type === 'selectingByBox' ? gesture : null,
  }
}

const lassoPath = (lasso: Parameters<typeof areaOfLasso>[0] | null) =>
  lasso && !lasso.cell ? (lasso.next ? [...lasso.points, lasso.next] : lasso.points) : []

/** Edges that only changed holders are still where they were. */
function linesOnlyIn(edges: readonly Edge[], others: readonly Edge[]) {
  const ends = new Set(others.map(({ a, b }) => `${a} ${b}`))
  return edges.flatMap(({ a, b }) => (ends.has(`${a} ${b}`) ? [] : [[a, b]]))
}

const exchanges = new WeakMap<Preview, CoverageDiff['exchanges']>()

function exchangesOf(before: Coverage, preview: Preview): CoverageDiff['exchanges'] {
  const known = exchanges.get(preview)
  if (known) return known
  const touchedIn = (coverage: Coverage) => buildCoverage(preview.touched.flatMap(id => findGrid(coverage, id) ?? []))
  // Of the whole coverages every attribute would be compared, which takes longer than a frame has.
  const made = diffCoverages(touchedIn(before), touchedIn(preview.outcome!.coverage)).exchanges
  exchanges.set(preview, made)
  return made
}

function countsOf(desk: Desk, preview: Preview, nameOf: (name: string | undefined) => string): DraftCount[] {
  const counts: DraftCount[] = []
  for (const [id, facts] of preview.facts) {
    const before = desk.factsOf(id)
    if (before && before.households === facts.households && Math.abs(before.area - facts.area) < ROUNDING) continue
    const grid = findGrid(preview.outcome!.coverage, id)!
    counts.push({
      id,
      name: nameOf(grid.name),
      boundary: grid.boundary,
      before: before?.households ?? null,
      after: facts.households,
      outOfBand: facts.deviation !== 0,
      special: grid.kind === 'SPECIAL',
    })
  }
  return counts
}
