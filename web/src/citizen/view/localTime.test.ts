import { expect, test } from 'vitest'
import { localText, localTime, momentOf } from './localTime.ts'

test.each([
  ['2026-11-23T21:00', 'Asia/Shanghai', '2026-11-23T13:00:00.000Z'],
  ['2026-11-23T21:00', 'America/New_York', '2026-11-24T02:00:00.000Z'],
  ['2026-03-29T01:30', 'Europe/Zurich', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Zurich', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25T03:30', 'Europe/Zurich', '2026-10-25T02:30:00.000Z'],
])('%s by the clock of %s is one moment, wherever the visitor is', (text, zone, moment) => {
  expect(momentOf(text, zone).toISOString()).toBe(moment)
  expect(localText(new Date(moment), zone)).toBe(text)
})

test.each([null, '', 'x', '2026-02-30T10:00', '2026-11-23T25:00', '1999-01-01T10:00', '2026-11-23'])(
  '%s is no time',
  text => {
    expect(localTime(text)).toBeNull()
  },
)
