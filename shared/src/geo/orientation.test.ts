import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orientation } from './orientation.ts'
import type { Position } from './position.ts'

const position = fc.tuple(
  fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }),
  fc.integer({ min: -900_000_000, max: 900_000_000 }),
)

const exactSign = (a: Position, b: Position, c: Position) => {
  const n = (v: number) => BigInt(v)
  const det = (n(b[0]) - n(a[0])) * (n(c[1]) - n(a[1])) - (n(b[1]) - n(a[1])) * (n(c[0]) - n(a[0]))
  return det > 0n ? 1 : det < 0n ? -1 : 0
}

test('a place left of a line is counter-clockwise, right of it clockwise, on it neither', () => {
  expect(orientation([0, 0], [10, 0], [5, 1])).toBe(1)
  expect(orientation([0, 0], [10, 0], [5, -1])).toBe(-1)
  expect(orientation([0, 0], [10, 0], [25, 0])).toBe(0)
})

test('orientation agrees with whole-number arithmetic for any three places on Earth', () => {
  fc.assert(fc.property(position, position, position, (a, b, c) => orientation(a, b, c) === exactSign(a, b, c)))
})

test('one unit off a line across the whole Earth is seen', () => {
  const nudge = fc.integer({ min: -1, max: 1 })
  fc.assert(
    fc.property(position, position, nudge, nudge, fc.integer({ min: 0, max: 1000 }), (a, b, dx, dy, t) => {
      const c: Position = [
        Math.round(a[0] + ((b[0] - a[0]) * t) / 1000) + dx,
        Math.round(a[1] + ((b[1] - a[1]) * t) / 1000) + dy,
      ]
      return orientation(a, b, c) === exactSign(a, b, c)
    }),
  )
})

test('a doubled step along a line stays on it, however long', () => {
  fc.assert(
    fc.property(position, position, (a, c) => {
      const even = (v: number) => v - (v % 2)
      const from: Position = [even(a[0]), even(a[1])]
      const to: Position = [even(c[0]), even(c[1])]
      return orientation(from, to, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]) === 0
    }),
  )
})
