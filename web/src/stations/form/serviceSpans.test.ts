import { expect, test } from 'vitest'
import { offeredFrom, type ServiceSpan, withOffered } from './serviceSpans.ts'

const DAY = '2026-06-01'
const always: ServiceSpan = { code: 'A', since: null, until: null }
const past: ServiceSpan = { code: 'B', since: null, until: '2026-01-01' }
const coming: ServiceSpan = { code: 'C', since: '2026-07-01', until: null }

test('what is over is not offered, what comes is', () => {
  expect(offeredFrom([always, past, coming], DAY)).toEqual(['A', 'C'])
  expect(offeredFrom([always, past], undefined)).toEqual(['A', 'B'])
})

test('what goes ends on the day, and what had not begun is as if it had never been meant to', () => {
  expect(withOffered([always, past, coming], [], DAY)).toEqual([{ ...always, until: DAY }, past])
})

test('what comes begins on the day, also where it was offered once before', () => {
  expect(withOffered([past], ['B', 'D'], DAY)).toEqual([
    past,
    { code: 'B', since: DAY, until: null },
    { code: 'D', since: DAY, until: null },
  ])
})

test('taken away and chosen again, all is as it was', () => {
  const spans = [always, past, coming]
  expect(withOffered(withOffered(spans, ['C'], DAY), ['A', 'C'], DAY)).toEqual(spans)
})

test('a new station has always had what it has', () => {
  expect(withOffered([], ['A'], undefined)).toEqual([always])
  expect(withOffered([always], [], undefined)).toEqual([])
})
