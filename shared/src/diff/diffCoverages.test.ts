import { expect, test } from 'vitest'
import { applied } from '../../test/apply.ts'
import { at, drawn } from '../../test/drawn.ts'
import { Census } from '../census/index.ts'
import { buildCoverage } from '../coverage/buildCoverage.ts'
import { findGrid, gridsOf } from '../coverage/structure/coverage.ts'
import { areaOf } from '../geo/measures.ts'
import type { MultiPolygon } from '../geo/position.ts'
import { diffCoverages } from './diffCoverages.ts'

//   2 ┌───┬───┐
//     │ W │ E │
//   0 └───┴───┘
//     0   1   2
const twoGrids = drawn(['WE', 'WE'])
const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
]

test('equal coverages do not differ, however they were made', () => {
  const nothing = { exchanges: [], lines: { before: [], after: [] }, created: [], removed: [], attributes: [] }
  expect(diffCoverages(twoGrids, twoGrids)).toEqual(nothing)
  expect(diffCoverages(twoGrids, buildCoverage(gridsOf(twoGrids).toReversed()))).toEqual(nothing)
})

test('ground that changed hands is told by giver and receiver, with those who live there', () => {
  const after = applied(twoGrids, { type: 'moveVertex', from: at(1, 1), to: at(1.5, 1) })
  const buildings = [
    { at: at(1.2, 1), households: 42, population: 99 },
    { at: at(0.5, 1), households: 7, population: 7 },
  ]
  const { exchanges, lines } = diffCoverages(twoGrids, after, new Census(buildings).movedBetween(twoGrids, after))
  expect(exchanges).toMatchObject([{ from: 'E', to: 'W', count: { buildings: 1, households: 42, population: 99 } }])
  expect(exchanges[0]!.area).toBeCloseTo(
    areaOf(findGrid(after, 'W')!.boundary) - areaOf(findGrid(twoGrids, 'W')!.boundary),
    6,
  )
  expect(lines).toEqual({ before: [[at(1, 0), at(1, 1), at(1, 2)]], after: [[at(1, 0), at(1.5, 1), at(1, 2)]] })
})

test('ground that goes both ways is told both ways, though old and new boundary cross', () => {
  const after = applied(twoGrids, { type: 'reshapeBoundary', path: [at(1, 0), at(1.5, 0.6), at(0.5, 1.3), at(1, 2)] })
  const { exchanges } = diffCoverages(twoGrids, after)
  expect(exchanges.map(({ from, to }) => `${from}→${to}`).sort()).toEqual(['E→W', 'W→E'])
})

test('a split is a new grid, and the line through the old one is all that is drawn', () => {
  const after = applied(twoGrids, { type: 'splitGrid', grid: 'W', path: [at(0, 1.2), at(1, 1.2)], into: [{ id: 'N' }] })
  const diff = diffCoverages(twoGrids, after)
  expect(diff).toMatchObject({ created: ['N'], removed: [], exchanges: [{ from: 'W', to: 'N' }] })
  expect(diff.lines.after).toContainEqual([at(0, 1.2), at(1, 1.2)])
})

test('a merger is a grid that is gone and a line that is', () => {
  const after = applied(twoGrids, { type: 'mergeGrids', grids: ['W', 'E'], into: 'E' })
  const diff = diffCoverages(twoGrids, after)
  expect(diff).toMatchObject({ created: [], removed: ['W'], exchanges: [{ from: 'W', to: 'E' }], lines: { after: [] } })
  expect(diff.lines.before).toEqual([[at(1, 0), at(1, 1), at(1, 2)]])
})

test('ground given to nobody has no receiver, and a renamed grid no exchange', () => {
  const after = applied(twoGrids, { type: 'transferArea', area: box(0.5, 0.5, 0.8, 0.8), to: null })
  expect(diffCoverages(twoGrids, after).exchanges).toMatchObject([{ from: 'W', to: undefined }])
  const named = applied(twoGrids, { type: 'renameGrid', grid: 'W', name: 'West' })
  expect(diffCoverages(twoGrids, named)).toMatchObject({
    exchanges: [],
    attributes: [{ before: { id: 'W' }, after: { id: 'W', name: 'West' } }],
  })
})
