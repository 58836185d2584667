import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { denverIsThere, readDenver } from '../../test/denver.ts'
import { drawn, SIDE } from '../../test/drawn.ts'
import { complaintsAbout, doubleAreaOf } from '../../test/independentCheck.ts'
import { expectReplayed, expectUndone, expectValid, keepsGround, runEdits, runInLegs } from '../../test/longRun.ts'
import { Random, randomEdit } from '../../test/random.ts'
import { RUN_SIZE } from '../../test/runSize.ts'
import { cleanGrids } from '../clean/cleanGrids.ts'
import { buildCoverage } from '../coverage/buildCoverage.ts'
import { encodeCoverage } from '../coverage/encode.ts'
import { gridsOf } from '../coverage/structure/coverage.ts'
import { edgesOf } from '../coverage/structure/edgeIndex.ts'
import { checkCoverage } from '../problems/checkCoverage.ts'
import type { ProblemCode } from '../problems/problem.ts'
import { applyEdit } from './index.ts'

/** What no edit may ever bring about. */
const BROKEN: readonly ProblemCode[] = ['GRIDS_OVERLAP', 'GAP_BETWEEN_GRIDS', 'RING_CROSSES_ITSELF']

const { edits, sequences, steps } = RUN_SIZE

//   a piece of everything: an enclave, ground of nobody, corners that touch
const sample = drawn(['AABBCC', 'ADDBEC', 'ADDEEF', 'GG.HHF', 'GIIHHF', 'GGJJFF'], () => '530302001001')

describe('contract 19: sequences of random edits', { timeout: 900_000 }, () => {
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

  test(`${sequences} sequences of ${steps} edits, whatever they are, end valid, are undone, and replay to the same bytes`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.constantFrom(30, 300, 1000, 3000), (seed, reach) => {
        const done = runEdits(sample, new Random(seed), steps, reach)
        expectValid(done.coverage, 40)
        expectUndone(done, sample)
        expectReplayed(done, sample)
      }),
      { numRuns: sequences, seed: 20_261_121, endOnFailure: true },
    )
  })
})

describe.skipIf(!denverIsThere)('random edits of Denver’s precincts', { timeout: 900_000 }, () => {
  test(`${edits} of them break no invariant, are undone to the byte and replayed to the byte`, async () => {
    const precincts = (await readDenver('precincts')).map(({ id, boundary }) => ({ id, boundary }))
    const start = buildCoverage(cleanGrids(gridsOf(buildCoverage(precincts)), 0.05).grids)
    const whole = await runInLegs(start, new Random(2020), RUN_SIZE, 5_000, coverage => {
      expectValid(coverage, 100)
      expect(checkCoverage(coverage).problems.filter(({ code }) => BROKEN.includes(code))).toEqual([])
    })
    expectUndone(whole, start)
    expectReplayed(whole, start)
  })
})
