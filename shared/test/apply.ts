import { expect } from 'vitest'
import { encodeCoverage } from '../src/coverage/encode.ts'
import { type Coverage, gridsOf } from '../src/coverage/structure/coverage.ts'
import { applyEdit, type Edit } from '../src/edits/index.ts'
import { complaintsAbout } from './independentCheck.ts'

/** The coverage after an edit that must be accepted, be valid to the independent check, and be undone exactly. */
export const applied = (coverage: Coverage, edit: Edit): Coverage => {
  const outcome = applyEdit(coverage, edit)
  if ('problems' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`)
  expect(complaintsAbout(gridsOf(outcome.coverage))).toEqual([])
  const undone = applyEdit(outcome.coverage, JSON.parse(JSON.stringify(outcome.inverse)))
  if ('problems' in undone) throw new Error(`not undone: ${JSON.stringify(undone.problems)}`)
  expect(encodeCoverage(undone.coverage)).toBe(encodeCoverage(coverage))
  return outcome.coverage
}

/** The problems of an edit that must be refused. */
export const refused = (coverage: Coverage, edit: Edit) => {
  const outcome = applyEdit(coverage, edit)
  if (!('problems' in outcome)) throw new Error('accepted')
  return outcome.problems
}
