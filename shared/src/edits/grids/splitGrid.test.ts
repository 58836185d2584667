import { expect, test } from 'vitest'
import { applied, refused } from '../../../test/apply.ts'
import { at, drawn } from '../../../test/drawn.ts'
import { doubleAreaOf } from '../../../test/independentCheck.ts'
import { findGrid, gridsOf, ringOf } from '../../coverage/structure/coverage.ts'

//   2 ┌───────┬───┐
//     │   A   │ B │
//   0 └───────┴───┘
//     0   1   2   3
const twoGrids = drawn(['AAB', 'AAB'])
const one = [{ id: 'N' }]

test('a line across a grid makes two, the larger of which keeps the id', () => {
  const path = [at(0.5, -0.5), at(0.5, 2.5)]
  const coverage = applied(twoGrids, { type: 'splitGrid', grid: 'A', path, into: one })
  expect(ringOf(coverage, 'N')).toEqual([at(0, 0), at(0.5, 0), at(0.5, 2), at(0, 2), at(0, 1), at(0, 0)])
  expect(ringOf(coverage, 'A')).toContainEqual(at(0.5, 2))
  expect(findGrid(coverage, 'B')).toBe(findGrid(twoGrids, 'B'))
})

test('a line that ends on the edge to a neighbour gives the neighbour the new junction', () => {
  const path = [at(0, 1.5), at(1, 1.4), at(2, 1.3)]
  const coverage = applied(twoGrids, { type: 'splitGrid', grid: 'A', path, into: one })
  expect(ringOf(coverage, 'B')).toContainEqual(at(2, 1.3))
  expect(ringOf(coverage, 'N')).toContainEqual(at(2, 1.3))
})

test('where the line crosses between lattice points, both sides and the neighbour get the same lattice point', () => {
  const slanted = applied(twoGrids, { type: 'moveVertex', from: at(2, 1), to: [2013, 1007] })
  const path = [at(-0.5, 0.37), at(2.5, 0.411)]
  const coverage = applied(slanted, { type: 'splitGrid', grid: 'A', path, into: one })
  const known = new Set(ringOf(slanted, 'B').map(String))
  const junctions = ringOf(coverage, 'B').filter(place => !known.has(String(place)))
  expect(junctions).toHaveLength(1)
  expect(ringOf(coverage, 'A')).toContainEqual(junctions[0])
  expect(ringOf(coverage, 'N')).toContainEqual(junctions[0])
})

test('no path changes the ground of the whole, not even where it ends on a slanted outline', () => {
  const slanted = applied(twoGrids, { type: 'moveVertex', from: at(0, 1), to: [-17, 1003], outline: true })
  const path = [at(-0.5, 0.37), at(2, 0.5)]
  const coverage = applied(slanted, { type: 'splitGrid', grid: 'A', path, into: one })
  expect(doubleAreaOf(gridsOf(coverage))).toBe(doubleAreaOf(gridsOf(slanted)))
})

test('a line drawn beyond the grid changes nothing there', () => {
  const path = [at(1, -1), at(1, 1), at(4, 1.2)]
  const coverage = applied(twoGrids, { type: 'splitGrid', grid: 'A', path, into: one })
  expect(
    ringOf(coverage, 'B')
      .map(String)
      .filter(place => place.startsWith('3000')),
  ).toHaveLength(3)
})

test('a line that makes three parts needs two new grids', () => {
  //   the path goes through, comes back, and goes through again
  const path = [at(0.5, -0.5), at(0.5, 2.5), at(1.5, 2.5), at(1.5, -0.5)]
  const edit = { type: 'splitGrid', grid: 'A', path, into: one } as const
  expect(refused(twoGrids, edit)).toEqual([{ code: 'PATH_MAKES_MORE_PIECES', grids: ['A'], count: 3 }])
  const coverage = applied(twoGrids, { ...edit, into: [{ id: 'N' }, { id: 'M' }] })
  expect(ringOf(coverage, 'M').length).toBeGreaterThan(4)
})

test('a closed line cuts a new grid out of the middle', () => {
  const path = [at(0.5, 0.5), at(1.5, 0.5), at(1.5, 1.5), at(0.5, 1.5), at(0.5, 0.5)]
  const coverage = applied(twoGrids, { type: 'splitGrid', grid: 'A', path, into: one })
  expect(findGrid(coverage, 'A')!.boundary[0]).toHaveLength(2)
  expect(ringOf(coverage, 'N')).toHaveLength(5)
})

test('a line from the outside to an enclave and on divides the ring around it', () => {
  const ring = drawn(['AAA', 'AEA', 'AAA'])
  const coverage = applied(ring, { type: 'splitGrid', grid: 'A', path: [at(-1, 1.5), at(4, 1.4)], into: one })
  expect(findGrid(coverage, 'A')!.boundary.map(polygon => polygon.length)).toEqual([1])
  expect(ringOf(coverage, 'E')).toHaveLength(7)
})

test('a line that ends within the grid does not cut', () => {
  expect(refused(twoGrids, { type: 'splitGrid', grid: 'A', path: [at(-1, 1.5), at(1, 1.5)], into: one })[0]!.code).toBe(
    'PATH_DOES_NOT_CUT',
  )
})

test('a line a few centimetres beside the boundary runs along it, so no sliver is cut off', () => {
  const path = [at(0, 1.999), at(2, 1.999)]
  expect(refused(twoGrids, { type: 'splitGrid', grid: 'A', path, into: one })[0]!.code).toBe('PATH_DOES_NOT_CUT')
})

test('ids are taken once', () => {
  const path = [at(0.5, -0.5), at(0.5, 2.5)]
  expect(refused(twoGrids, { type: 'splitGrid', grid: 'A', path, into: [{ id: 'B' }] })).toEqual([
    { code: 'GRID_EXISTS', grids: ['B'] },
  ])
  expect(refused(twoGrids, { type: 'splitGrid', grid: 'Z', path, into: one })[0]!.code).toBe('NO_SUCH_GRID')
})
