import { expect } from 'vitest'
import { buildCoverage } from '../src/coverage/buildCoverage.ts'
import { encodeCoverage } from '../src/coverage/encode.ts'
import { type Coverage, gridsOf } from '../src/coverage/structure/coverage.ts'
import type { Edge } from '../src/coverage/structure/edge.ts'
import { edgesOf } from '../src/coverage/structure/edgeIndex.ts'
import { applyEdit, type Edit } from '../src/edits/index.ts'
import { complaintsAbout, doubleAreaOf } from './independentCheck.ts'
import { type Random, randomEdit } from './random.ts'

/** Kinds of edits that never change how much ground is held, wherever they are made. */
export const keepsGround = (edit: Edit) => edit.type !== 'transferArea' && edit.type !== 'createGrid'

/** What came of a sequence of edits: the coverage after it, and how to do it again and to undo it. */
export type Run = { readonly coverage: Coverage; readonly applied: readonly Edit[]; readonly inverses: readonly Edit[] }

/** By how much the ground grew, twice over; only grids that are another value than before are looked at. */
const growth = (before: Coverage, after: Coverage): bigint => {
  const [old, now] = [new Set(gridsOf(before)), new Set(gridsOf(after))]
  const [lost, gained] = [[...old].filter(grid => !now.has(grid)), [...now].filter(grid => !old.has(grid))]
  return doubleAreaOf(gained) - doubleAreaOf(lost)
}

/** Applies random edits until so many are accepted, looking after each at the ground that is held. */
export const runEdits = (start: Coverage, random: Random, accepted: number, reach: number): Run => {
  let coverage = start
  const applied: Edit[] = []
  const inverses: Edit[] = []
  let edges: Edge[] = []
  for (let step = 0; applied.length < accepted && step < accepted * 6; step++) {
    if (step % 50 === 0) edges = [...edgesOf(coverage.edges)]
    const edit = randomEdit(edges, random, reach, `n${step}`)
    const outcome = applyEdit(coverage, edit)
    if ('problems' in outcome) {
      expect(outcome.problems.length).toBeGreaterThan(0)
      continue
    }
    if (keepsGround(edit) && growth(coverage, outcome.coverage) !== 0n)
      throw new Error(`ground gained or lost by ${JSON.stringify(edit)}`)
    coverage = outcome.coverage
    applied.push(edit)
    inverses.push(outcome.inverse)
  }
  return { coverage, applied, inverses }
}

/** Applies that many random edits in legs, each of which must end in what `expectSound` takes. */
export const runInLegs = async (
  start: Coverage,
  random: Random,
  { edits, leg }: { readonly edits: number; readonly leg: number },
  reach: number,
  expectSound: (coverage: Coverage) => unknown,
): Promise<Run> => {
  let whole: Run = { coverage: start, applied: [], inverses: [] }
  for (let done = 0; done < edits; done += leg) {
    const { coverage, applied, inverses } = runEdits(whole.coverage, random, leg, reach)
    await expectSound(coverage)
    whole = { coverage, applied: [...whole.applied, ...applied], inverses: [...whole.inverses, ...inverses] }
  }
  expect(whole.applied).toHaveLength(edits)
  return whole
}

const lines = (coverage: Coverage) =>
  [...edgesOf(coverage.edges)]
    .map(({ a, b, left, right }) => `${a} ${b} ${left} ${right}`)
    .sort()
    .join('\n')

/** The independent check has nothing against it, and building its grids anew gives the same edges and bytes. */
export const expectValid = (coverage: Coverage, probes: number): void => {
  expect(complaintsAbout(gridsOf(coverage), probes)).toEqual([])
  const fresh = buildCoverage(gridsOf(coverage))
  expect(lines(fresh) === lines(coverage)).toBe(true)
  expect(encodeCoverage(fresh) === encodeCoverage(coverage)).toBe(true)
}

/** Undoing all of a run gives back the bytes of its start. */
export const expectUndone = ({ coverage, inverses }: Run, start: Coverage): void => {
  let now = coverage
  for (const inverse of inverses.toReversed()) {
    const outcome = applyEdit(now, inverse)
    if ('problems' in outcome) throw new Error(`not undone: ${JSON.stringify(outcome.problems)}`)
    now = outcome.coverage
  }
  expect(encodeCoverage(now) === encodeCoverage(start)).toBe(true)
}

/** A run replayed as a server would, from edits as text on rows in another order, ends in the same bytes. */
export const expectReplayed = ({ coverage, applied }: Run, start: Coverage): void => {
  let now = buildCoverage(gridsOf(start).toReversed())
  for (const edit of JSON.parse(JSON.stringify(applied)) as Edit[]) {
    const outcome = applyEdit(now, edit)
    if ('problems' in outcome) throw new Error(`not replayed: ${JSON.stringify(outcome.problems)}`)
    now = outcome.coverage
  }
  expect(encodeCoverage(now) === encodeCoverage(coverage)).toBe(true)
}
