import { expect, test } from 'vitest'
import { dayOfCell, daySpanOfCell, isEndless } from './dayOfCell.ts'

test.each([
  '2026-01-05',
  '2026/1/5',
  '2026.1.5',
  '2026年1月5日',
  '２０２６年１月５日',
  '2026 年 1 月 5 日',
  '20260105',
  '2026-01-05 00:00:00',
  '2026-01-05T00:00:00.000Z',
  '46027',
  '46027.0',
])('%s is a day', cell => {
  expect(dayOfCell(cell)).toBe('2026-01-05')
})

test.each(['', '19999', '80001', '46027.5', '1月5日', '2026-01', '2026-01-05 08:30', '5/1/2026', '05.01.26'])(
  '“%s” is none',
  cell => {
    expect(dayOfCell(cell)).toBeNull()
  },
)

test('what has no end says so', () => {
  for (const cell of ['9999-12-31', '9999/12/31', '长期']) expect(isEndless(cell)).toBe(true)
  for (const cell of ['2199-12-31', '999', '']) expect(isEndless(cell)).toBe(false)
})

test('two days with a slash between them are a span, with slashes of their own or without', () => {
  const span = { from: '2026-03-01', to: '2026-04-15' }
  for (const cell of ['2026-03-01/2026-04-15', '2026/3/1/2026/4/15', '2026年3月1日／2026年4月15日'])
    expect(daySpanOfCell(cell)).toEqual(span)
  for (const cell of ['2026-03-01/', '2026.3.1/9999-12-31', '20260301/长期'])
    expect(daySpanOfCell(cell)).toEqual({ ...span, to: null })
  expect(daySpanOfCell('/2026-04-15')).toEqual({ ...span, from: null })
  for (const cell of ['2026-03-01', '2026-03/2026-04', '3月1日至4月15日']) expect(daySpanOfCell(cell)).toBeNull()
})
