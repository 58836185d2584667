import { expect, test } from 'vitest'
import { sameDraft, spansOf, troubleOf, withSpan } from './days.ts'
import { dayTable, readDays } from './dayTable.ts'

const spring = { kind: 'HOLIDAY', name: '春节', nameEn: 'Spring Festival' } as const
const made = { ...spring, kind: 'WORKDAY' } as const

test('days in a row are one span, and a span becomes its days', () => {
  const days = withSpan([], { ...spring, from: '2026-02-16', to: '2026-02-22' })
  expect(days).toHaveLength(7)
  const all = withSpan(days, { ...made, from: '2026-02-14', to: '2026-02-14' })
  expect(spansOf(all)).toEqual([
    { ...made, from: '2026-02-14', to: '2026-02-14' },
    { ...spring, from: '2026-02-16', to: '2026-02-22' },
  ])
})

test('a day that was there becomes what is said last', () => {
  const days = withSpan([], { ...spring, from: '2026-02-27', to: '2026-03-01' })
  expect(days.map(({ date }) => date)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  const changed = withSpan(days, { ...made, from: '2026-02-28', to: '2026-02-28' })
  expect(spansOf(changed).map(({ from, kind }) => [from, kind])).toEqual([
    ['2026-02-27', 'HOLIDAY'],
    ['2026-02-28', 'WORKDAY'],
    ['2026-03-01', 'HOLIDAY'],
  ])
  expect(sameDraft({ announced: true, days }, { announced: true, days: changed })).toBe(false)
  expect(sameDraft({ announced: true, days }, { announced: true, days: [...days] })).toBe(true)
})

test.each([
  [{ ...spring, from: '2026-02-30', to: '2026-02-30' }, 'NO_DATE'],
  [{ ...spring, from: '', to: '2026-02-20' }, 'NO_DATE'],
  [{ ...spring, from: '2025-12-31', to: '2026-01-01' }, 'OTHER_YEAR'],
  [{ ...spring, from: '2026-02-20', to: '2026-02-19' }, 'BACKWARDS'],
  [{ ...spring, name: ' ', from: '2026-02-20', to: '2026-02-20' }, 'NO_NAME'],
  [{ ...spring, name: '长'.repeat(101), from: '2026-02-20', to: '2026-02-20' }, 'LONG_NAME'],
  // A Friday among them.
  [{ ...made, from: '2026-02-27', to: '2026-02-28' }, 'WORKDAY_IN_WEEK'],
  [{ ...made, from: '2026-02-28', to: '2026-03-01' }, undefined],
] as const)('%o as days of 2026: %s', (span, trouble) => expect(troubleOf(span, 2026)).toBe(trouble))

test('a table of days reads as it was written, in either language, and says which rows are wrong', () => {
  const days = withSpan([], { ...spring, from: '2026-02-16', to: '2026-02-18' })
  const cells = dayTable(days).map(row => row.map(cell => String(cell ?? '')))
  expect(readDays(cells, 2026)).toEqual({ days, troubles: [], otherYears: [] })
  expect(
    readDays(
      [
        ['日期', '类型', '节日'],
        ['2026/2/16', '放假', '春节'],
        ['2026年2月14日', '调休', '春节'],
        ['2026-02-16', '休', '春节'],
        ['2026-02-17', '?', '春节'],
        ['', '', ''],
        ['2027-01-01', '放假', '元旦'],
      ],
      2026,
    ),
  ).toEqual({
    days: [
      { date: '2026-02-14', kind: 'WORKDAY', name: '春节', nameEn: null },
      { date: '2026-02-16', kind: 'HOLIDAY', name: '春节', nameEn: null },
    ],
    troubles: [
      { row: 4, trouble: 'TWICE' },
      { row: 5, trouble: 'NO_KIND' },
    ],
    otherYears: [2027],
  })
  expect(readDays([['a', 'b']], 2026)).toBeUndefined()
})
