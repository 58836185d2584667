import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locate } from './contains.ts'
import { interiorPointOf } from './interiorPoint.ts'
import type { MultiPolygon, Position, Ring } from './position.ts'

const star = (seed: readonly number[], centre: Position, size: number): Ring => {
  const ring = seed.map(
    (radius, i): Position => [
      Math.round(centre[0] + Math.cos((i / seed.length) * 2 * Math.PI) * (0.05 + radius) * size),
      Math.round(centre[1] + Math.sin((i / seed.length) * 2 * Math.PI) * (0.05 + radius) * size),
    ],
  )
  return [...ring, ring[0]!]
}

test('the point lies inside, however jagged the boundary', () => {
  const radii = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 })
  fc.assert(
    fc.property(radii, radii => {
      const boundary: MultiPolygon = [[star(radii, [1_038_000_000, 255_000_000], 500_000)]]
      const point = interiorPointOf(boundary)
      expect(point).toBeDefined()
      expect(locate(point!, boundary)).toBe('inside')
      expect(point!.every(Number.isInteger)).toBe(true)
    }),
  )
})

//  ┌──────────┐
//  │ ┌──────┐ │     the middle is a hole, so the point is in the frame
//  │ │      │ │
//  │ └──────┘ │
//  └──────────┘
test('a courtyard is not the inside of the block around it', () => {
  const block: MultiPolygon = [
    [
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
        [0, 0],
      ],
      [
        [10, 10],
        [10, 90],
        [90, 90],
        [90, 10],
        [10, 10],
      ],
    ],
  ]
  expect(locate(interiorPointOf(block)!, block)).toBe('inside')
})

test('of several pieces the largest holds the point', () => {
  const pieces: MultiPolygon = [
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
    [
      [
        [100, 0],
        [200, 0],
        [200, 100],
        [100, 100],
        [100, 0],
      ],
    ],
  ]
  expect(interiorPointOf(pieces)).toEqual([150, 50])
})

test('a sliver that holds no whole position still gets a point inside it', () => {
  const sliver: MultiPolygon = [
    [
      [
        [0, 0],
        [1000, 1],
        [999, 1],
        [0, 0],
      ],
    ],
  ]
  const point = interiorPointOf(sliver)
  expect(locate(point!, sliver)).toBe('inside')
})

test('a boundary without an interior has no point inside', () => {
  expect(interiorPointOf([])).toBeUndefined()
  expect(
    interiorPointOf([
      [
        [
          [0, 0],
          [10, 0],
          [5, 0],
          [0, 0],
        ],
      ],
    ]),
  ).toBeUndefined()
})
