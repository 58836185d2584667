import { expect, test } from 'vitest'
import { applied, refused } from '../../../test/apply.ts'
import { at, drawn } from '../../../test/drawn.ts'
import { findGrid, ringOf } from '../../coverage/structure/coverage.ts'
import type { MultiPolygon } from '../../geo/position.ts'

//   2 ┌───┬───┐
//     │ W │ E │
//   0 └───┴───┘
//     0   1   2
const twoGrids = drawn(['WE', 'WE'])
const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
]

test('what lies inside the area goes to one grid, the rest stays', () => {
  const coverage = applied(twoGrids, { type: 'transferArea', area: box(0.5, 0.5, 1.5, 1.5), to: 'W' })
  expect(ringOf(coverage, 'W')).toEqual(
    [
      [0, 0],
      [1, 0],
      [1, 0.5],
      [1.5, 0.5],
      [1.5, 1.5],
      [1, 1.5],
      [1, 2],
      [0, 2],
      [0, 1],
      [0, 0],
    ].map(([x, y]) => at(x!, y!)),
  )
  expect(findGrid(coverage, 'E')!.boundary[0]).toHaveLength(1)
})

test('an area inside one neighbour becomes a second piece, which is reported elsewhere and no error', () => {
  const coverage = applied(twoGrids, { type: 'transferArea', area: box(1.25, 0.5, 1.75, 1.5), to: 'W' })
  expect(findGrid(coverage, 'W')!.boundary).toHaveLength(2)
  expect(findGrid(coverage, 'E')!.boundary[0]).toHaveLength(2)
})

test('ground given to nobody is a hole, and can be made a grid again', () => {
  const holed = applied(twoGrids, { type: 'transferArea', area: box(0.5, 0.5, 1.5, 1.5), to: null })
  expect(findGrid(holed, 'W')!.boundary[0]![0]).toContainEqual(at(0.5, 0.5))
  const filled = applied(holed, {
    type: 'createGrid',
    area: box(0.2, 0.2, 1.8, 1.8),
    grid: { id: 'N', name: '新网格' },
  })
  expect(ringOf(filled, 'N')).toEqual(
    [
      [0.5, 0.5],
      [1, 0.5],
      [1.5, 0.5],
      [1.5, 1.5],
      [1, 1.5],
      [0.5, 1.5],
      [0.5, 0.5],
    ].map(([x, y]) => at(x!, y!)),
  )
  expect(findGrid(filled, 'W')!.boundary).toEqual(findGrid(holed, 'W')!.boundary)
})

test('the direction of the lasso does not matter, nor that it crosses itself', () => {
  //   an eight: both of its eyes are inside
  const eight: MultiPolygon = [[[at(0.5, 0.5), at(1.5, 1.5), at(0.5, 1.5), at(1.5, 0.5), at(0.5, 0.5)]]]
  const coverage = applied(twoGrids, { type: 'transferArea', area: eight, to: 'W' })
  expect(ringOf(coverage, 'W')).toContainEqual(at(1.5, 1.5).slice())
  const back: MultiPolygon = [[eight[0]![0]!.toReversed()]]
  expect(findGrid(applied(twoGrids, { type: 'transferArea', area: back, to: 'W' }), 'W')).toEqual(
    findGrid(coverage, 'W'),
  )
})

test('an area with a hole leaves the hole to whom it belongs', () => {
  const area: MultiPolygon = [[box(1.1, 0.5, 1.9, 1.5)[0]![0]!, box(1.4, 0.9, 1.6, 1.1)[0]![0]!.toReversed()]]
  const coverage = applied(twoGrids, { type: 'transferArea', area, to: 'W' })
  expect(findGrid(coverage, 'E')!.boundary).toHaveLength(2)
})

test('an enclave inside the area keeps nothing, so it must be merged instead', () => {
  const coverage = drawn(['AAA', 'AEA', 'AAA'])
  expect(refused(coverage, { type: 'transferArea', area: box(0.5, 0.5, 2.5, 2.5), to: 'A' })).toEqual([
    { code: 'GRID_VANISHES', grids: ['E'] },
  ])
})

test('an area that has what it should have already changes nothing', () => {
  expect(refused(twoGrids, { type: 'transferArea', area: box(0.2, 0.2, 0.8, 0.8), to: 'W' })[0]!.code).toBe(
    'NOTHING_CHANGES',
  )
  expect(refused(twoGrids, { type: 'transferArea', area: box(0.2, 0.2, 0.8, 0.8), to: 'Z' })[0]!.code).toBe(
    'NO_SUCH_GRID',
  )
})

test('a grid made of ground that others hold is none', () => {
  expect(refused(twoGrids, { type: 'createGrid', area: box(0.2, 0.2, 0.8, 0.8), grid: { id: 'N' } })[0]!.code).toBe(
    'NOTHING_CHANGES',
  )
})
