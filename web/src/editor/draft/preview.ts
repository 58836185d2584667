import type { DraftCensus } from '@geyi/shared/census'
import { type Coverage, type Edge, findGrid, type GridId } from '@geyi/shared/coverage'
import { type Accepted, applyEdit, type Edit } from '@geyi/shared/edits'
import type { Position } from '@geyi/shared/geo'
import type { Band, ProblemCode } from '@geyi/shared/problems'
import { forbiddenIn, type Rights } from '@geyi/shared/rights'
import { type GridFacts, gridFacts } from './gridFacts.ts'
import { touchedGrids } from './touchedGrids.ts'

/** Why something can't be drawn: what is wrong with it, or whose it is. */
export interface Reason {
  readonly code: ProblemCode | 'LOCKED'
  readonly grids: readonly GridId[]
  readonly at?: Position
  /** Code of the division that would have to allow it. */
  readonly keeper?: string
  readonly count?: number
}

/** What some edits come to, one after the other. */
export interface Outcome {
  readonly coverage: Coverage
  readonly steps: readonly { readonly edit: Edit; readonly coverage: Coverage }[]
  /** The edges that are taken out and those that are put in. */
  readonly gone: readonly Edge[]
  readonly come: readonly Edge[]
}

/** What some edits would come to, worked out by the same code as on the server. */
export interface Preview {
  readonly edits: readonly Edit[]
  /** Nothing when it can't be. */
  readonly outcome: Outcome | null
  readonly reason: Reason | null
  /** The grids whose boundary changes, new ones included. */
  readonly touched: readonly GridId[]
  /** What they would be like. */
  readonly facts: ReadonlyMap<GridId, GridFacts>
  /** The grids that would be left in more pieces than they are in. */
  readonly parted: readonly GridId[]
}

/** What there is to know about a draft while it is drawn in. */
export interface Ground {
  readonly coverage: Coverage
  readonly rights: Rights
  readonly census: DraftCensus
  readonly band: Band | null
}

/** Tries edits, each on what the one before it made. */
export function previewOf({ coverage, rights, census, band }: Ground, edits: readonly Edit[]): Preview {
  const impossible = (reason: Reason): Preview => ({
    edits,
    outcome: null,
    reason,
    touched: [],
    facts: new Map(),
    parted: [],
  })
  const all = new Set<GridId>()
  const accepted: { readonly edit: Edit; readonly tried: Accepted }[] = []
  let now = coverage
  for (const edit of edits) {
    const tried = applyEdit(now, edit)
    if ('problems' in tried) {
      const { code, grids, at, count } = tried.problems[0]!
      return impossible({ code, grids, ...(at ? { at } : {}), ...(count === undefined ? {} : { count }) })
    }
    const touched = touchedGrids(tried.inverse)
    const forbidden = forbiddenIn(rights, { before: now, after: tried.coverage, inverse: tried.inverse })
    if (forbidden) return impossible({ code: 'LOCKED', grids: touched, keeper: forbidden.code })
    for (const id of touched) all.add(id)
    accepted.push({ edit, tried })
    now = tried.coverage
  }
  const touched = [...all]
  const facts = new Map<GridId, GridFacts>()
  for (const [id, count] of census.countOn(now, touched)) {
    if (findGrid(coverage, id) === findGrid(now, id) && count.households === census.count(id).households) continue
    const known = gridFacts(now, id, count, band)
    if (known) facts.set(id, known)
  }
  const outcome: Outcome = {
    coverage: now,
    steps: accepted.map(({ edit, tried }) => ({ edit, coverage: tried.coverage })),
    // The inverse takes out what the edit has put in.
    gone: accepted.flatMap(({ tried }) => tried.inverse.add),
    come: accepted.flatMap(({ tried }) => tried.inverse.remove),
  }
  const parted = [...facts].flatMap(([id, { pieces }]) =>
    pieces > (findGrid(coverage, id)?.boundary.length ?? 1) ? [id] : [],
  )
  return { edits, outcome, reason: null, touched, facts, parted }
}
