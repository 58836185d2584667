import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATION_KINDS } from '../../map/stations/kinds.ts'
import { parseView, queryOf, type View } from './view.ts'

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map(millionths => millionths / 1e6)
const place = fc.record({ longitude: degrees(180), latitude: degrees(90) })
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })

const view: fc.Arbitrary<View> = fc
  .record({
    search: fc.oneof(fc.constant(''), text),
    openNow: fc.boolean(),
    openAt: fc.constantFrom(null, '2026-11-21T21:00', '2027-02-28T09:30'),
    accessible: fc.boolean(),
    kinds: fc.subarray([...STATION_KINDS]),
    items: fc.array(text, { maxLength: 3 }),
    origin: fc.oneof(
      fc.constant(null),
      fc.constant({ kind: 'me' as const }),
      fc.record({ kind: fc.constant('place' as const), place, name: fc.oneof(fc.constant(null), text) }),
    ),
    selected: fc.oneof(
      fc.constant(null),
      fc.record({ kind: fc.constant('station' as const), id: text }),
      fc.record({ kind: fc.constant('grid' as const), place }),
    ),
  })
  .map(view => (view.openNow ? { ...view, openAt: null } : view))

test('whoever opens a shared address sees what its sender saw', () => {
  fc.assert(
    fc.property(view, sent => {
      expect(parseView(queryOf(sent))).toEqual(sent)
    }),
  )
})

test('the page without anything chosen has a bare address', () => {
  expect(queryOf(parseView(''))).toBe('')
})

test('a place off the globe or an unknown kind in an address is left out', () => {
  expect(parseView('from=103.8,95&kind=TEMPLE&grid=x')).toEqual(parseView(''))
})

test('words that no server takes come shorter, and without signs that no one can see', () => {
  expect(parseView(`q=%00${'字'.repeat(300)}`).search).toBe('字'.repeat(200))
  expect(parseView(`q=${encodeURIComponent(`${'a'.repeat(199)}𠮷`)}`).search).toBe(`${'a'.repeat(199)}\u{fffd}`)
})
