import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minuteOfWeekOf } from './minuteOfWeek.ts'
import { WEEK } from './week.ts'

test('Monday midnight in Shanghai is Sunday 16:00 in Greenwich', () => {
  const monday = new Date('2026-11-22T16:00:00Z')
  expect(minuteOfWeekOf(monday, 'Asia/Shanghai')).toBe(0)
  expect(minuteOfWeekOf(monday, 'UTC')).toBe((6 * 24 + 16) * 60)
})

test('the minute before it is the week’s last, and seconds do not count', () => {
  expect(minuteOfWeekOf(new Date('2026-11-22T15:59:59.999Z'), 'Asia/Shanghai')).toBe(WEEK - 1)
})

test('summer time is seen where it is kept', () => {
  expect(minuteOfWeekOf(new Date('2026-07-01T12:00:00Z'), 'Europe/Vaduz')).toBe((2 * 24 + 14) * 60)
  expect(minuteOfWeekOf(new Date('2026-12-02T12:00:00Z'), 'Europe/Vaduz')).toBe((2 * 24 + 13) * 60)
})

test('in Shanghai any instant is eight hours after Greenwich', () => {
  const since1992 = fc.date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(since1992, instant => {
      // 5 January 1970 was a Monday.
      const minutes = Math.floor(instant.getTime() / 60_000) + 8 * 60 - 4 * 24 * 60
      expect(minuteOfWeekOf(instant, 'Asia/Shanghai')).toBe(((minutes % WEEK) + WEEK) % WEEK)
    }),
  )
})
