import { expect, test } from 'vitest'
import { deviationFrom, isOutOfBand, USUAL_BAND } from './band.ts'

test('deviation counts from the nearer end of the band, both ends being in it', () => {
  const deviations = [150, 199, 200, 250, 300, 320].map(households => deviationFrom(USUAL_BAND, { households }))
  expect(deviations).toEqual([-50, -1, 0, 0, 0, 20])
})

test('special grids are outside the rule', () => {
  expect(isOutOfBand(USUAL_BAND, { kind: 'SPECIAL', households: 0 })).toBe(false)
  expect(isOutOfBand(USUAL_BAND, { kind: 'GENERAL', households: 0 })).toBe(true)
  // Where no household is known there is no band.
  expect(isOutOfBand(null, { kind: 'GENERAL', households: 0 })).toBe(false)
})
