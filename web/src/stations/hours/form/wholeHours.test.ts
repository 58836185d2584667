import { parseOpeningHours } from '@geyi/shared/hours'
import { expect, test } from 'vitest'
import { type HoursForm, USUAL } from './hoursForm.ts'
import { dateTrouble, isWhole, NOT_WHOLE, overlap, spanTrouble } from './wholeHours.ts'

const noon = { from: 600, to: 720 }

test('a span needs two times that differ', () => {
  expect(spanTrouble(noon)).toBeNull()
  expect(spanTrouble({ from: 0, to: 1440 })).toBeNull()
  expect(spanTrouble({ from: 600, to: 600 })).toBe('SAME_TIMES')
  expect(spanTrouble({ from: 600, to: Number.NaN })).toBe('TIME_MISSING')
})

test('other days need dates in their order', () => {
  expect(dateTrouble({ from: '', to: '' })).toBe('DATE_MISSING')
  expect(dateTrouble({ from: '2026-12-24', to: '2026-12-23' })).toBe('DATES_WRONG')
  expect(dateTrouble({ from: '0202-12-24', to: '0202-12-24' })).toBe('DATES_WRONG')
  expect(dateTrouble({ from: '2026-12-24', to: '2026-12-24' })).toBeNull()
})

test('spans that only touch don’t overlap', () => {
  expect(overlap([noon, { from: 720, to: 780 }])).toBe(false)
  expect(overlap([{ from: 700, to: 780 }, noon])).toBe(true)
})

const wrong = [{ from: 600, to: 600 }]
test.each<[string, Partial<HoursForm>]>([
  ['in the week', { week: USUAL.week.map((spans, day) => (day === 6 ? wrong : spans)) }],
  ['in a season', { seasons: [{ first: 501, last: 930, week: [wrong, [], [], [], [], [], []] }] }],
  ['of a season', { seasons: [{ first: 0, last: 0, week: USUAL.week }] }],
  ['on holidays', { holidays: wrong }],
  ['on a date', { exceptions: [{ from: '2026-12-24', to: '2026-12-24', spans: wrong }] }],
  ['of a date', { exceptions: [{ from: '', to: '', spans: [] }] }],
])('what is missing %s keeps a form from being written', (_, part) => {
  expect(isWhole(USUAL)).toBe(true)
  expect(isWhole({ ...USUAL, ...part })).toBe(false)
  expect(parseOpeningHours(NOT_WHOLE).ok).toBe(false)
})
