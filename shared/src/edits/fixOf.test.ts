import { expect, test } from 'vitest'
import { applied } from '../../test/apply.ts'
import { at, drawn } from '../../test/drawn.ts'
import { buildCoverage, type Coverage, findGrid, gridsOf } from '../coverage/index.ts'
import type { MultiPolygon } from '../geo/position.ts'
import { checkCoverage } from '../problems/checkCoverage.ts'
import { judgeCoverage } from '../problems/judgeCoverage.ts'
import { fixOf } from './fixOf.ts'

const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
]

const problemsOf = (coverage: Coverage) =>
  judgeCoverage(coverage, coverage, { householdsOf: () => 250, band: { least: 200, most: 300 }, within: '' }).map(
    ({ problem }) => problem,
  )

//   2 ┌───┬───┐        2 ┌───┬───┐
//     │ W ├─╮E│          │ W ╰─╮E│
//     │   ├─╯ │          │   ╭─╯ │
//   0 └───┴───┘        0 └───┴───┘
test('ground that nobody holds goes to whoever shares most of its rim', () => {
  const holed = applied(drawn(['WE', 'WE']), { type: 'transferArea', area: box(0.9, 0.5, 1.5, 1.5), to: null })
  const [hole] = problemsOf(holed)
  expect(hole).toMatchObject({ code: 'UNASSIGNED_AREA', grids: ['E', 'W'] })
  const fix = fixOf(holed, hole!)!
  expect(fix).toMatchObject({ type: 'transferArea', to: 'E' })
  expect(problemsOf(applied(holed, fix))).toEqual([])
})

//     A │ B │ C   a piece of A east of B
test('the smaller piece of a grid goes to the neighbour around it, one of its own community first', () => {
  const row = buildCoverage(
    gridsOf(drawn(['ABC', 'ABC'])).map(grid => ({ ...grid, community: grid.id === 'C' ? '2' : '1' })),
  )
  const apart = applied(row, { type: 'transferArea', area: box(1.8, 0.5, 2.6, 1.5), to: 'A' })
  const [pieces] = checkCoverage(apart).problems
  expect(pieces).toMatchObject({ code: 'GRID_IN_PIECES', grids: ['A'], count: 2 })
  const fix = fixOf(apart, pieces!)!
  expect(fix).toMatchObject({ to: 'B' })
  const mended = applied(apart, fix)
  expect(findGrid(mended, 'A')!.boundary).toHaveLength(1)
  expect(checkCoverage(mended).problems).toEqual([])
})

test('a sliver goes to its neighbour, and what only a planner can solve has no fix', () => {
  const thin = applied(drawn(['WE', 'WE']), {
    type: 'splitGrid',
    grid: 'W',
    path: [at(0.97, 0), at(0.97, 2)],
    into: [{ id: 'N' }],
  })
  const sliver = checkCoverage(thin).problems.find(({ code }) => code === 'SLIVER')!
  expect(sliver).toMatchObject({ grids: ['N'] })
  expect(['E', 'W']).toContain((fixOf(thin, sliver) as { to: string }).to)
  expect(fixOf(thin, { code: 'HOUSEHOLDS_OUT_OF_BAND', grids: ['W'], count: 3 })).toBeUndefined()
})
