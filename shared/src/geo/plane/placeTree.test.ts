import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../position.ts'
import { PlaceTree } from './placeTree.ts'

const coordinate = fc.integer({ min: 0, max: 60 })
const place = fc.tuple(coordinate, coordinate)
const anywhere = fc.tuple(fc.double({ min: -5, max: 65, noNaN: true }), fc.double({ min: -5, max: 65, noNaN: true }))

const distance = ([x, y]: Position, a: Position, b: Position) => {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]]
  const length = ux * ux + uy * uy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * ux + (y - a[1]) * uy) / length))
  return Math.max(Math.abs(a[0] + t * ux - x), Math.abs(a[1] + t * uy - y))
}

test('no place within half a unit of a segment is missed', () => {
  const segment = fc.oneof(fc.tuple(anywhere, anywhere), fc.tuple(place, place))
  fc.assert(
    fc.property(fc.array(place, { maxLength: 200 }), segment, (places, [a, b]) => {
      const found = new Set(new PlaceTree(places).along(a, b).map(String))
      const near = places.filter(place => distance(place, a, b) <= 0.5)
      expect(near.filter(place => !found.has(String(place)))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('along a diagonal through a field of places few are looked at', () => {
  const field = Array.from({ length: 10_000 }, (_, i): Position => [(i % 100) * 50, Math.floor(i / 100) * 50])
  const tree = new PlaceTree(field)
  expect(tree.along([0, 0], [4950, 4950]).length).toBeLessThan(1000)
  expect(tree.along([0, 0], [10, 10]).length).toBeLessThan(20)
})

test('an empty tree has nothing along a segment', () => {
  expect(new PlaceTree([]).along([0, 0], [9, 9])).toEqual([])
})
