import { expect, test } from 'vitest'
import { openStateOf } from './openState.ts'

const timeZone = 'Asia/Shanghai'
const saturdayNoon = new Date('2026-11-21T12:00:00+08:00')

test('an open station says when it closes, in its own time zone', () => {
  const state = openStateOf(
    { openState: 'OPEN', nextState: 'CLOSED', nextChange: '2026-11-21T09:30:00Z', timeZone },
    saturdayNoon,
  )
  expect(state).toEqual({
    kind: 'open',
    change: { time: '17:30', daysAhead: 0, weekday: 6, date: '2026-11-21', minutes: 330 },
  })
})

test('a station closed on Saturday opens on Monday, two days ahead', () => {
  const state = openStateOf(
    { openState: 'CLOSED', nextState: 'OPEN', nextChange: '2026-11-23T00:30:00Z', timeZone },
    saturdayNoon,
  )
  expect(state).toEqual({
    kind: 'closed',
    change: { time: '08:30', daysAhead: 2, weekday: 1, date: '2026-11-23', minutes: 2670 },
  })
})

test('midnight in Shanghai is the next day there, though not yet in London', () => {
  const state = openStateOf(
    { openState: 'OPEN', nextState: 'CLOSED', nextChange: '2026-11-21T16:00:00Z', timeZone },
    saturdayNoon,
  )
  expect(state).toMatchObject({ change: { time: '00:00', daysAhead: 1, weekday: 0 } })
})

test('unknown hours are not taken for closed, nor what is not announced, nor hours without an end for unknown', () => {
  expect(openStateOf({ openState: 'UNKNOWN', timeZone }, saturdayNoon)).toEqual({ kind: 'unknown' })
  expect(openStateOf({ openState: 'NOT_ANNOUNCED', nextState: 'CLOSED', timeZone }, saturdayNoon)).toEqual({
    kind: 'notAnnounced',
  })
  expect(openStateOf({ openState: 'OPEN', timeZone }, saturdayNoon)).toEqual({ kind: 'always' })
  expect(openStateOf({ openState: 'CLOSED', timeZone }, saturdayNoon)).toEqual({ kind: 'never' })
  expect(openStateOf({ openState: 'CLOSED', nextState: 'NOT_ANNOUNCED', timeZone }, saturdayNoon)).toEqual({
    kind: 'closed',
    change: null,
  })
})
