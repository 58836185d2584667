import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guarded, unguarded } from './guard.ts'

test('no text leaves in a form that a spreadsheet would run', () => {
  for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', "'=1"]) expect(guarded(text)[0]).toBe("'")
  expect(guarded('红色驿站')).toBe('红色驿站')
})

test('every text comes back as it was', () => {
  fc.assert(fc.property(fc.string(), text => unguarded(guarded(text)) === text))
  fc.assert(fc.property(fc.stringMatching(/^['=+@-]{0,4}a?$/), text => unguarded(guarded(text)) === text))
})
