import { expect, test } from 'vitest'
import { weekHoursOf } from './weekHours.ts'

test('days with the same hours stand on one line, closed days too', () => {
  expect(weekHoursOf('Mo-Fr 08:30-12:00,13:30-17:30; Sa 09:00-12:00')).toEqual([
    { first: 0, last: 4, hours: ['08:30–12:00', '13:30–17:30'] },
    { first: 5, last: 5, hours: ['09:00–12:00'] },
    { first: 6, last: 6, hours: [] },
  ])
})

test('a station that never closes has one line', () => {
  expect(weekHoursOf('24/7')).toEqual([{ first: 0, last: 6, hours: ['00:00–24:00'] }])
})

test('hours that nobody can read are shown as nothing rather than guessed', () => {
  expect(weekHoursOf('ask inside')).toBeNull()
})
