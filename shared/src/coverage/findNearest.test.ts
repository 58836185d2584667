import { expect, test } from 'vitest'
import { at, drawn } from '../../test/drawn.ts'
import { findEdgeNear, findVertexNear } from './findNearest.ts'
import { holderAt } from './holderAt.ts'

//   2 ┌───┬───┐
//     │ W │ E │
//   0 └───┴───┘
//     0   1   2
const twoGrids = drawn(['WE', 'WE'])

test('a pointer finds the vertex beside it, and none when it is too far off', () => {
  expect(findVertexNear(twoGrids, at(1.1, 0.95), 200)).toEqual(at(1, 1))
  expect(findVertexNear(twoGrids, at(1.1, 0.5), 200)).toBeUndefined()
})

test('a pointer finds the edge beside it, with the place on it', () => {
  expect(findEdgeNear(twoGrids, at(1.05, 0.4), 200)).toEqual({
    edge: { a: at(1, 0), b: at(1, 1), left: 'W', right: 'E' },
    at: at(1, 0.4),
  })
  expect(findEdgeNear(twoGrids, at(0.5, 0.5), 200)).toBeUndefined()
})

test('every place has one holder, those on boundaries too', () => {
  expect(
    [at(0.5, 0.5), at(1, 0.5), at(1, 1), at(0, 0.5), at(2, 0.5), at(3, 3)].map(place => holderAt(twoGrids, place)),
  ).toEqual(['W', 'E', 'E', 'W', undefined, undefined])
})
