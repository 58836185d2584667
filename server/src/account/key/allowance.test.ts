import { expect, test } from 'vitest'
import { Allowance } from './allowance.ts'

test('what is used up comes back within a minute, and never is more than it was', () => {
  const allowance = new Allowance(60, 0)
  expect(allowance.take(60, 0)).toBe(0)
  expect(allowance.isWhole(0)).toBe(false)
  expect(allowance.take(1, 0)).toBe(1)
  expect(allowance.take(30, 0)).toBe(30)
  expect(allowance.take(1, 999)).toBe(1)
  expect(allowance.take(1, 1_000)).toBe(0)
  expect(allowance.take(10, 6_000)).toBe(5)
  expect(allowance.isWhole(61_000)).toBe(true)
  expect(allowance.take(60, 10_000_000)).toBe(0)
  expect(allowance.take(1, 10_000_000)).toBe(1)
})
