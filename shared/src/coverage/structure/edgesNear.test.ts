import { expect, test } from 'vitest'
import { at, drawn } from '../../../test/drawn.ts'
import { edgesAround, edgesNear } from './edgesNear.ts'

//   2 ┌───┬───┐
//     │ W │ E │
//   0 └───┴───┘
//     0   1   2
const twoGrids = drawn(['WE', 'WE'])
const ends = (edges: readonly { a: readonly number[]; b: readonly number[] }[]) =>
  edges.map(({ a, b }) => `${a} ${b}`).sort()

test('the edges near a place are found, those farther off are not', () => {
  expect(ends(edgesNear(twoGrids, at(1.1, 0.5), 200))).toEqual(ends([{ a: at(1, 0), b: at(1, 1) }]))
  expect(edgesNear(twoGrids, at(0.5, 0.5), 200)).toEqual([])
  expect(edgesNear(twoGrids, at(1, 1), 1e9)).toHaveLength(10)
})

test('a vertex knows its edges, a place on none has none', () => {
  expect(ends(edgesAround(twoGrids, at(1, 0)))).toEqual(
    ends([
      { a: at(0, 0), b: at(1, 0) },
      { a: at(1, 0), b: at(1, 1) },
      { a: at(1, 0), b: at(2, 0) },
    ]),
  )
  expect(edgesAround(twoGrids, at(0.5, 0.5))).toEqual([])
})
