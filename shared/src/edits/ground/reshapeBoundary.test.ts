import { expect, test } from 'vitest'
import { applied, refused } from '../../../test/apply.ts'
import { at, drawn } from '../../../test/drawn.ts'
import { findGrid, ringOf } from '../../coverage/structure/coverage.ts'

//   4 ┌───┬───┐
//     │   │   │
//     │ W │ E │
//     │   │   │
//   0 └───┴───┘
//     0   2   4
const twoGrids = drawn(['WWEE', 'WWEE', 'WWEE', 'WWEE'])

test('the stretch between the ends of the path becomes the path', () => {
  const path = [at(2, 1), at(3, 2), at(2, 3)]
  const coverage = applied(twoGrids, { type: 'reshapeBoundary', path })
  expect(ringOf(coverage, 'W')).toContainEqual(at(3, 2))
  expect(ringOf(coverage, 'W')).not.toContainEqual(at(2, 2))
  expect(ringOf(coverage, 'E')).toContainEqual(at(3, 2))
})

test('the way the path is drawn does not matter', () => {
  const path = [at(2, 1), at(3, 2), at(2, 3)]
  const there = applied(twoGrids, { type: 'reshapeBoundary', path })
  const back = applied(twoGrids, { type: 'reshapeBoundary', path: path.toReversed() })
  expect(findGrid(back, 'W')).toEqual(findGrid(there, 'W'))
})

test('a path that weaves over the boundary gives ground both ways', () => {
  //        ╭╮
  //     ──•──•──•──
  //          ╰╯
  const path = [at(2, 0.5), at(3, 1), at(1, 2.6), at(2, 3.5)]
  const coverage = applied(twoGrids, { type: 'reshapeBoundary', path })
  expect(ringOf(coverage, 'W')).toEqual(expect.arrayContaining([at(3, 1), at(1, 2.6)]))
  expect(findGrid(coverage, 'W')!.boundary).toHaveLength(1)
})

test('ends that stick out over the boundary are cut off', () => {
  const path = [at(1, 0.6), at(3, 1.4), at(3, 2.6), at(1, 3.4)]
  const coverage = applied(twoGrids, { type: 'reshapeBoundary', path })
  expect(ringOf(coverage, 'W')).toEqual(expect.arrayContaining([at(2, 1), at(3, 1.4), at(3, 2.6), at(2, 3)]))
  expect(ringOf(coverage, 'W')).not.toContainEqual(at(1, 0.6))
})

test('a path through a third grid takes from it what lies between', () => {
  //   W W E E
  //   W W T E     the path bulges from W over E and over T
  //   W W E E
  const three = drawn(['WWEE', 'WWET', 'WWEE'])
  const coverage = applied(three, { type: 'reshapeBoundary', path: [at(2, 0.5), at(3.5, 1.5), at(2, 2.5)] })
  expect(ringOf(coverage, 'T')).toContainEqual(at(3.5, 1.5))
  expect(ringOf(coverage, 'W')).toContainEqual(at(3.5, 1.5))
})

test('round an enclave the nearer of its two sides is replaced', () => {
  const ring = drawn(['AAAA', 'AEEA', 'AEEA', 'AAAA'])
  const coverage = applied(ring, { type: 'reshapeBoundary', path: [at(1, 3), at(2, 3.5), at(3, 3)] })
  expect(ringOf(coverage, 'E')).toContainEqual(at(2, 3.5))
  expect(ringOf(coverage, 'E')).toContainEqual(at(2, 1))
})

test('ends on boundaries of different pairs of grids cannot be joined', () => {
  const three = drawn(['AB', 'CC'])
  expect(refused(three, { type: 'reshapeBoundary', path: [at(1, 1.5), at(0.5, 1)] })[0]!.code).toBe(
    'PATH_ENDS_ON_DIFFERENT_BOUNDARIES',
  )
})

test('the outline is reshaped only when that is said', () => {
  const path = [at(0, 1), at(-1, 2), at(0, 3)]
  expect(refused(twoGrids, { type: 'reshapeBoundary', path })[0]!.code).toBe('OUTSIDE_DIVISION')
  expect(ringOf(applied(twoGrids, { type: 'reshapeBoundary', path, outline: true }), 'W')).toContainEqual(at(-1, 2))
})
