import { expect, test } from 'vitest'
import { agreementOf } from './agreement.ts'
import type { Crossing } from './crosswalk.ts'

const crossing = (from: string | undefined, to: string | undefined, households: number): Crossing => ({
  from,
  to,
  count: { households, population: 2 * households, buildings: 1 },
})

test('cells that have most in common with each other are meant as one; the households of others are apart', () => {
  // 1 and a are one. Of 2 most lies in b, but b has more of 3: these two are one, and 2 has no partner.
  const { same, apart, isOne } = agreementOf([
    crossing('1', 'a', 90),
    crossing('1', 'b', 10),
    crossing('2', 'b', 40),
    crossing('3', 'b', 70),
    crossing('3', undefined, 5),
    crossing(undefined, 'a', 8),
  ])
  expect([same, apart]).toEqual([160, 50])
  expect([isOne('1', 'a'), isOne('3', 'b'), isOne('2', 'b'), isOne('1', 'b')]).toEqual([true, true, false, false])
})

test('a net agrees with itself, whatever its cells are called', () => {
  expect(agreementOf([crossing('1', 'x', 7), crossing('2', 'y', 0)])).toMatchObject({ same: 7, apart: 0 })
})
