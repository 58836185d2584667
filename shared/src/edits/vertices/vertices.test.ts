import { expect, test } from 'vitest'
import { applied, refused } from '../../../test/apply.ts'
import { at, drawn } from '../../../test/drawn.ts'
import { ringOf } from '../../coverage/structure/coverage.ts'

//   ┌───┬───┐
//   │ W │ E │
//   └───┴───┘
const twoGrids = drawn(['WE', 'WE'])

test('a new vertex comes into both grids that use the edge', () => {
  const edge = [at(1, 1), at(1, 2)] as const
  const coverage = applied(twoGrids, { type: 'insertVertex', edge, at: at(1.1, 1.5) })
  expect(ringOf(coverage, 'W')).toContainEqual(at(1.1, 1.5))
  expect(ringOf(coverage, 'E')).toContainEqual(at(1.1, 1.5))
})

test('the edge may be named from either end', () => {
  const edge = [at(1, 2), at(1, 1)] as const
  expect(ringOf(applied(twoGrids, { type: 'insertVertex', edge, at: at(1, 1.5) }), 'E')).toContainEqual(at(1, 1.5))
})

test('what is no edge gets no vertex', () => {
  const edge = [at(1, 0), at(1, 2)] as const
  expect(refused(twoGrids, { type: 'insertVertex', edge, at: at(1, 1.5) })[0]!.code).toBe('NO_SUCH_EDGE')
})

test('on the outline a vertex lies exactly on the edge, unless the outline is meant to move', () => {
  const edge = [at(0, 0), at(0, 1)] as const
  applied(twoGrids, { type: 'insertVertex', edge, at: at(0, 0.5) })
  const edit = { type: 'insertVertex', edge, at: at(-0.1, 0.5) } as const
  expect(refused(twoGrids, edit)[0]!.code).toBe('OUTSIDE_DIVISION')
  applied(twoGrids, { ...edit, outline: true })
})

test('a vertex between two edges goes from both grids', () => {
  const coverage = applied(twoGrids, { type: 'removeVertex', at: at(1, 1) })
  expect(ringOf(coverage, 'W')).toEqual([at(0, 0), at(1, 0), at(1, 2), at(0, 2), at(0, 1), at(0, 0)])
})

test('a junction stays', () => {
  expect(refused(twoGrids, { type: 'removeVertex', at: at(1, 2) })).toEqual([
    { code: 'JUNCTION_NEEDED', grids: ['E', 'W'], at: at(1, 2) },
  ])
})

test('a corner of the outline goes only when that is said', () => {
  expect(refused(twoGrids, { type: 'removeVertex', at: at(0, 0) })[0]!.code).toBe('OUTSIDE_DIVISION')
  applied(twoGrids, { type: 'removeVertex', at: at(0, 0), outline: true })
  applied(twoGrids, { type: 'removeVertex', at: at(0, 1) })
})

test('a vertex stays when its grid would be turned inside out', () => {
  //   ┌───┐      ╱│     without the lower right corner
  //   │ E │  →  ╱ /     the dent would be all that is left
  //   └───┘     ‾‾
  const square = drawn(['AAA', 'AEA', 'AAA'])
  const dented = applied(square, { type: 'moveVertex', from: at(1, 2), to: at(1.8, 1.2) })
  const codes = refused(dented, { type: 'removeVertex', at: at(2, 1) }).map(({ code }) => code)
  expect(codes).toContain('GRIDS_OVERLAP')
})

test('the last triangle of a grid does not collapse', () => {
  const coverage = drawn(['AAA', 'ABA', 'AAA'])
  const triangle = applied(coverage, { type: 'removeVertex', at: at(1, 1) })
  expect(refused(triangle, { type: 'removeVertex', at: at(2, 1) })[0]!.code).toBe('GRID_VANISHES')
})
