import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { denverIsThere, readDenver } from '../../test/denver.ts'
import { drawn, SIDE } from '../../test/drawn.ts'
import { complaintsAbout, doubleAreaOf } from '../../test/independentCheck.ts'
import { Random, randomEdit } from '../../test/random.ts'
import { buildCoverage } from '../coverage/buildCoverage.ts'
import { cleanGrids } from '../coverage/clean/cleanGrids.ts'
import { type Coverage, gridsOf } from '../coverage/coverage.ts'
import type { Edge } from '../coverage/edge.ts'
import { edgesOf } from '../coverage/edgeIndex.ts'
import { encodeCoverage } from '../coverage/encode.ts'
import { checkCoverage } from '../problems/checkCoverage.ts'
import type { ProblemCode } from '../problems/problem.ts'
import { applyEdit, type Edit } from './index.ts'

const lines = (coverage: Coverage) =>
  [...edgesOf(coverage.edges)]
    .map(({ a, b, left, right }) => `${a} ${b} ${left} ${right}`)
    .sort()
    .join('\n')

/** What no edit may ever bring about. */
const BROKEN: readonly ProblemCode[] = ['GRIDS_OVERLAP', 'GAP_BETWEEN_GRIDS', 'RING_CROSSES_ITSELF']

/** Kinds of edits that never change how much ground is held, wherever they are made. */
const keepsGround = (edit: Edit) => edit.type !== 'transferArea' && edit.type !== 'createGrid'

type Run = { coverage: Coverage; applied: Edit[]; inverses: Edit[] }

/** Applies random edits until so many are accepted, looking after each at the total area only. */
const run = (start: Coverage, random: Random, accepted: number, reach: number): Run => {
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
    coverage = outcome.coverage
    applied.push(edit)
    inverses.push(outcome.inverse)
  }
  return { coverage, applied, inverses }
}

const expectValid = (coverage: Coverage, probes: number) => {
  expect(complaintsAbout(gridsOf(coverage), probes)).toEqual([])
  const fresh = buildCoverage(gridsOf(coverage))
  expect(lines(fresh) === lines(coverage)).toBe(true)
  expect(encodeCoverage(fresh) === encodeCoverage(coverage)).toBe(true)
}

const expectUndone = ({ coverage, inverses }: Run, start: Coverage) => {
  let now = coverage
  for (const inverse of inverses.toReversed()) {
    const outcome = applyEdit(now, inverse)
    if ('problems' in outcome) throw new Error(`not undone: ${JSON.stringify(outcome.problems)}`)
    now = outcome.coverage
  }
  expect(encodeCoverage(now) === encodeCoverage(start)).toBe(true)
}

const expectReplayed = ({ coverage, applied }: Run, start: Coverage) => {
  // As a server would: the edits come as text, and the coverage is built from rows in another order.
  let now = buildCoverage(gridsOf(start).toReversed())
  for (const edit of JSON.parse(JSON.stringify(applied)) as Edit[]) {
    const outcome = applyEdit(now, edit)
    if ('problems' in outcome) throw new Error(`not replayed: ${JSON.stringify(outcome.problems)}`)
    now = outcome.coverage
  }
  expect(encodeCoverage(now) === encodeCoverage(coverage)).toBe(true)
}

//   a piece of everything: an enclave, ground of nobody, corners that touch
const sample = drawn(['AABBCC', 'ADDBEC', 'ADDEEF', 'GG.HHF', 'GIIHHF', 'GGJJFF'], () => '530302001001')

describe('sequences of random edits', { timeout: 900_000 }, () => {
  test('each accepted edit keeps every invariant, and its inverse gives back an equal coverage', () => {
    let coverage = sample
    const random = new Random(7)
    for (let step = 0; step < 200; step++) {
      const edit = randomEdit([...edgesOf(coverage.edges)], random, SIDE, `n${step}`)
      const outcome = applyEdit(coverage, edit)
      if ('problems' in outcome) continue
      expect(complaintsAbout(gridsOf(outcome.coverage), 20)).toEqual([])
      if (keepsGround(edit)) expect(doubleAreaOf(gridsOf(outcome.coverage))).toBe(doubleAreaOf(gridsOf(coverage)))
      const undone = applyEdit(outcome.coverage, outcome.inverse)
      if ('problems' in undone) throw new Error(`not undone: ${JSON.stringify(undone.problems)}`)
      expect(encodeCoverage(undone.coverage)).toBe(encodeCoverage(coverage))
      coverage = outcome.coverage
    }
  })

  test('a hundred sequences of two hundred edits, whatever they are, end valid, are undone, and replay to the same bytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.constantFrom(30, 300, 1000, 3000), (seed, reach) => {
        const done = run(sample, new Random(seed), 200, reach)
        expectValid(done.coverage, 40)
        expectUndone(done, sample)
        expectReplayed(done, sample)
      }),
      { numRuns: 100, seed: 20_261_121, endOnFailure: true },
    )
  })
})

describe.skipIf(!denverIsThere)('ten thousand edits of Denver’s precincts', { timeout: 900_000 }, () => {
  test('break no invariant, are undone to the byte and replayed to the byte', async () => {
    const precincts = (await readDenver('precincts')).map(({ id, boundary }) => ({ id, boundary }))
    const start = buildCoverage(cleanGrids(gridsOf(buildCoverage(precincts)), 0.05).grids)
    const random = new Random(2020)
    let now = start
    const whole: Run = { coverage: start, applied: [], inverses: [] }
    for (let leg = 0; leg < 10; leg++) {
      const done = run(now, random, 1000, 5_000)
      expectValid(done.coverage, 100)
      expect(checkCoverage(done.coverage).problems.filter(({ code }) => BROKEN.includes(code))).toEqual([])
      now = done.coverage
      whole.applied.push(...done.applied)
      whole.inverses.push(...done.inverses)
    }
    expect(whole.applied).toHaveLength(10_000)
    expectUndone({ ...whole, coverage: now }, start)
    expectReplayed({ ...whole, coverage: now }, start)
  })
})
