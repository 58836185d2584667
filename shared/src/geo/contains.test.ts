import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covers, locate, locateInRing } from './contains.ts'
import { isOnSegment } from './plane/segments.ts'
import type { MultiPolygon, Position, Ring } from './position.ts'

//   8 ┌───────────┐
//     │  5┌───┐   │        a square with a square hole,
//     │   │ ○ │   │        and a second square apart
//     │  3└───┘   │   ┌──┐
//   0 └───────────┘   └──┘
const square = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const boundary: MultiPolygon = [[square(0, 0, 8, 8), [...square(3, 3, 5, 5)].reverse()], [square(10, 0, 12, 2)]]

describe('where a place lies', () => {
  test.each<[string, Position, string]>([
    ['well within a piece', [1, 1], 'inside'],
    ['level with corners, within', [1, 3], 'inside'],
    ['within the second piece', [11, 1], 'inside'],
    ['on an edge', [8, 4], 'boundary'],
    ['on the lower edge', [4, 0], 'boundary'],
    ['on the upper edge', [4, 8], 'boundary'],
    ['on a corner', [0, 8], 'boundary'],
    ['on the rim of the hole', [3, 4], 'boundary'],
    ['on a corner of the hole', [5, 5], 'boundary'],
    ['in the hole', [4, 4], 'outside'],
    ['between the pieces', [9, 0], 'outside'],
    ['west of all, level with an edge', [-1, 0], 'outside'],
    ['east of all, level with an edge', [13, 2], 'outside'],
  ])('%s', (_, place, location) => {
    expect(locate(place, boundary)).toBe(location)
    expect(covers(boundary, place)).toBe(location !== 'outside')
  })
})

const coordinate = fc.integer({ min: -5, max: 5 })
const position = fc.tuple(coordinate, coordinate)
const triangle = fc
  .tuple(position, position, position)
  .filter(([a, b, c]) => (b[0] - a[0]) * (c[1] - a[1]) !== (b[1] - a[1]) * (c[0] - a[0]))

test('in a triangle, inside means on the same side of all three edges', () => {
  fc.assert(
    fc.property(triangle, position, ([a, b, c], place) => {
      const ring: Ring = [a, b, c, a]
      const cross = (p: Position, q: Position) =>
        Math.sign((q[0] - p[0]) * (place[1] - p[1]) - (q[1] - p[1]) * (place[0] - p[0]))
      const sides = [cross(a, b), cross(b, c), cross(c, a)]
      const expected = ring.some((p, i) => i > 0 && isOnSegment(place, ring[i - 1]!, p))
        ? 'boundary'
        : sides.every(side => side === sides[0])
          ? 'inside'
          : 'outside'
      expect(locateInRing(place, ring)).toBe(expected)
      expect(locateInRing(place, [...ring].reverse())).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})

test('one unit beside an edge across a continent is not on it', () => {
  const ring: Ring = [
    [730_000_000, 180_000_000],
    [1_350_000_001, 180_000_000],
    [1_350_000_001, 530_000_003],
    [730_000_000, 180_000_000],
  ]
  const onLine: Position = [1_040_000_000, 355_000_001]
  expect(locateInRing(onLine, ring)).not.toBe('boundary')
  expect(locateInRing([onLine[0], onLine[1] + 1], ring)).toBe('outside')
  expect(locateInRing([onLine[0], onLine[1] - 1], ring)).toBe('inside')
})
