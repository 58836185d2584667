import { buildCoverage, type Coverage, type Edge, findGrid } from '@geyi/shared/coverage'
import { type CoverageDiff, diffCoverages } from '@geyi/shared/diff'
import type { Desk } from '../../editor/desk.ts'
import type { Preview } from '../../editor/draft/preview.ts'
import { pathOf } from '../../editor/gestures/drawnPoints.ts'
import { type Drawing, isDrawing } from '../../editor/gestures/gesture.ts'
import { type Measure, type Measuring, measureOf } from '../../editor/gestures/measuring.ts'
import { type DraftCount, type DraftOverlay, type DraftPerson, EMPTY_OVERLAY } from '../../map/draft.ts'

/** m² below which a grid has only got a vertex on its line. */
const ROUNDING = 1

/** What moves above the draft now. */
export function draftOverlay(
  desk: Desk,
  changes: CoverageDiff | null,
  people: readonly DraftPerson[],
  nameOf: (name: string | undefined) => string,
  measured: (measure: Measure) => string,
): DraftOverlay {
  const { coverage, selected, gesture, handles, held, offer } = desk.now
  // What the hand draws goes before what is only looked at.
  const preview = desk.now.preview ?? offer?.preview ?? null
  const isOffered = desk.now.preview === null && offer !== null
  const outcome = preview?.outcome
  const after = outcome?.coverage
  const drawn = isDrawing(gesture) ? gesture : null
  const dragged = gesture?.type === 'draggingVertex' ? gesture : null
  return {
    ...EMPTY_OVERLAY,
    selected: selected.flatMap(id => {
      const grid = (after && findGrid(after, id)) ?? findGrid(coverage, id)
      return grid ? [grid.boundary] : []
    }),
    zones: desk.now.preview ? [] : (offer?.zones ?? []),
    pointed: offer?.ground ?? null,
    changes: changes?.lines ?? null,
    gone: outcome ? linesOnlyIn(outcome.gone, outcome.come) : [],
    come: outcome ? linesOnlyIn(outcome.come, outcome.gone) : [],
    exchanges: preview && after ? exchangesOf(coverage, preview) : [],
    counts: preview ? countsOf(desk, preview, nameOf, isOffered ? offer.instead : []) : [],
    quiet: isOffered,
    path: dragged && !outcome ? [dragged.handle.at, dragged.to] : drawn ? pathOfDrawing(drawn) : [],
    closed: drawn?.type === 'drawingLasso' || (drawn?.type === 'measuring' && drawn.end === 'closed'),
    possible: preview?.reason === null || preview === null,
    handles: dragged ? [] : handles,
    held: dragged
      ? { kind: dragged.handle.kind === 'junction' ? 'junction' : 'vertex', at: dragged.to, lockedBy: null }
      : held,
    people,
    snapped: dragged?.snap ?? drawn?.snap ?? null,
    measure: drawn?.type === 'measuring' ? measureLabel(drawn, measured) : null,
    box: gesture?.type === 'selectingByBox' ? gesture : null,
  }
}

const pathOfDrawing = (drawn: Drawing) => (drawn.type === 'drawingLasso' && drawn.cell ? [] : pathOf(drawn))

function measureLabel(drawn: Measuring, measured: (measure: Measure) => string): DraftOverlay['measure'] {
  const measure = measureOf(drawn)
  const at = drawn.next ?? drawn.points.at(-1)
  return measure && at ? { at, text: measured(measure) } : null
}

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

/** What the counts become of grids that gain or lose, and of those that are `named` in any case. */
function countsOf(
  desk: Desk,
  preview: Preview,
  nameOf: (name: string | undefined) => string,
  named: readonly string[],
): DraftCount[] {
  const counts: DraftCount[] = []
  for (const [id, facts] of preview.facts) {
    const before = desk.factsOf(id)
    if (
      !named.includes(id) &&
      before &&
      before.households === facts.households &&
      Math.abs(before.area - facts.area) < ROUNDING
    )
      continue
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
