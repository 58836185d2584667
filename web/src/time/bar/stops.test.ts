import { expect, test } from 'vitest'
import { isDay } from '../era/era.ts'
import { stopsOf } from './stops.ts'

test('a slider stops at the published days, today and the chosen day, in order and each once', () => {
  expect(stopsOf(['2026-01-01', '2026-12-01'], '2026-11-21', '2026-12-01')).toEqual([
    { date: '2026-01-01', era: 'past', published: true },
    { date: '2026-11-21', era: 'today', published: false },
    { date: '2026-12-01', era: 'future', published: true },
  ])
  expect(stopsOf(['2026-11-21'], '2026-11-21', '2026-05-05')).toEqual([
    { date: '2026-05-05', era: 'past', published: false },
    { date: '2026-11-21', era: 'today', published: true },
  ])
})

test.each(['2026-02-30', '2026-1-1', '0026-01-01', 'tomorrow', '', '2026-11-21T00:00'])('%s is no day', text => {
  expect(isDay(text)).toBe(false)
})

test('a leap day is a day', () => expect(isDay('2028-02-29')).toBe(true))
