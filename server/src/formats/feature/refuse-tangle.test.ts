import type { MultiPolygon, Ring } from '@geyi/shared/geo'
import { expect, test } from 'vitest'
import { refuseTangle } from './refuse-tangle.ts'

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]

/** A square with so many holes in a row. */
const withHoles = (count: number): MultiPolygon => [
  [square(0, 0, 100_000), ...Array.from({ length: count }, (_, i) => square(100 + i * 100, 100, 50))],
]

test('a polygon with more holes than ground ever has is refused; islands are as many as they are', () => {
  expect(() => refuseTangle([withHoles(200)])).not.toThrow()
  expect(() => refuseTangle([withHoles(1), withHoles(201)])).toThrow(/201 holes; at most 200/)
  const islands = Array.from({ length: 1_000 }, (_, i) => [square(i * 100, 0, 50)])
  expect(() => refuseTangle([islands])).not.toThrow()
})
