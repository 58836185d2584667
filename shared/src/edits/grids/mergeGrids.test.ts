import { expect, test } from 'vitest'
import { applied, refused } from '../../../test/apply.ts'
import { at, drawn } from '../../../test/drawn.ts'
import { findGrid, ringOf } from '../../coverage/structure/coverage.ts'

//   ┌───┬───┬───┐
//   │ A │ B │ C │
//   └───┴───┴───┘
const row = drawn(['ABC'])

test('neighbours become one grid under the id that is named', () => {
  const coverage = applied(row, { type: 'mergeGrids', grids: ['A', 'B'], into: 'B' })
  expect(findGrid(coverage, 'A')).toBeUndefined()
  expect(ringOf(coverage, 'B')).toEqual([at(0, 0), at(1, 0), at(2, 0), at(2, 1), at(1, 1), at(0, 1), at(0, 0)])
})

test('three in a row become one', () => {
  const coverage = applied(row, { type: 'mergeGrids', grids: ['A', 'B', 'C'], into: 'A' })
  expect(ringOf(coverage, 'A')).toHaveLength(9)
})

test('grids that share no edge stay apart', () => {
  expect(refused(row, { type: 'mergeGrids', grids: ['A', 'C'], into: 'A' })).toEqual([
    { code: 'GRIDS_NOT_ADJACENT', grids: ['A', 'C'] },
  ])
})

test('grids that touch in a corner only are no neighbours', () => {
  const corner = drawn(['AB', 'CD'])
  expect(refused(corner, { type: 'mergeGrids', grids: ['A', 'D'], into: 'A' })[0]!.code).toBe('GRIDS_NOT_ADJACENT')
})

test('an enclave merged into the grid around it leaves no hole', () => {
  const coverage = applied(drawn(['AAA', 'ABA', 'AAA']), { type: 'mergeGrids', grids: ['A', 'B'], into: 'A' })
  expect(findGrid(coverage, 'A')!.boundary).toHaveLength(1)
  expect(findGrid(coverage, 'A')!.boundary[0]).toHaveLength(1)
})

test('two halves around an enclave become a ring around it', () => {
  //   L L R R
  //   L E E R    E stays, in a hole
  //   L L R R
  const coverage = applied(drawn(['LLRR', 'LEER', 'LLRR']), { type: 'mergeGrids', grids: ['L', 'R'], into: 'L' })
  expect(findGrid(coverage, 'L')!.boundary[0]).toHaveLength(2)
})
