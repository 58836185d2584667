import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextSetting, offsetAt } from './clock.ts'

const HOUR = 3_600_000
const at = (iso: string) => Date.parse(iso)

test('summer time is seen where it is kept', () => {
  expect(offsetAt(at('2026-07-01T12:00:00Z'), 'Europe/Vaduz')).toBe(2 * HOUR)
  expect(offsetAt(at('2026-12-01T12:00:00Z'), 'Europe/Vaduz')).toBe(HOUR)
  expect(offsetAt(at('2026-12-01T12:00:00.999Z'), 'America/Denver')).toBe(-7 * HOUR)
})

test('in Shanghai any instant since 1992 is eight hours after Greenwich', () => {
  const since1992 = fc.date({ min: new Date('1992-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(fc.property(since1992, instant => offsetAt(instant.getTime(), 'Asia/Shanghai') === 8 * HOUR))
})

test('clocks are set at the very instant at which they are', () => {
  const [from, to] = [at('2026-03-08T00:00:00Z'), at('2026-03-09T00:00:00Z')]
  expect(nextSetting(from, to, 'America/Denver')).toBe(at('2026-03-08T09:00:00Z'))
  expect(nextSetting(from, to, 'Asia/Shanghai')).toBe(to)
})
