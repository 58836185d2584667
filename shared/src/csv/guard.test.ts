import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guarded, unguarded } from './guard.ts'

test('no text leaves in a form that a spreadsheet would run', () => {
  for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', "'=1"]) expect(guarded(text)[0]).toBe("'")
  expect(guarded('红色驿站')).toBe('红色驿站')
})

test('no text leaves in a form of which a spreadsheet would make a number, a date or a share', () => {
  for (const text of [
    '530302001001001',
    '08740000000',
    '0874-0000000',
    '1-2',
    '3/4',
    '24/7',
    '5E3',
    '1.10',
    '50%',
    '8:30',
  ])
    expect(guarded(text)).toBe(`="${text}"`)
  for (const text of ['x1038012345y254967890', 'A1', '3号楼', 'Mo-Fr 08:00-18:00', '']) expect(guarded(text)).toBe(text)
})

test('both marks that Excel puts before a text are taken off', () => {
  expect(unguarded("'530302001001001")).toBe('530302001001001')
  expect(unguarded('="530302001001001"')).toBe('530302001001001')
  expect(unguarded('="a ""b"" c"')).toBe('a "b" c')
})

test('every text comes back as it was', () => {
  fc.assert(fc.property(fc.string(), text => unguarded(guarded(text)) === text))
  fc.assert(fc.property(fc.stringMatching(/^['="+@-]{0,4}[a\d]?"?$/), text => unguarded(guarded(text)) === text))
})
