import { buildCoverage, type Coverage, type Grid } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { expect, test } from 'vitest'
import { descentsOf } from './lineage.ts'

//   ┌───┬───┬───┐
//   │ A │ B │ C │
//   └───┴───┴───┘
const square = (id: string, west: number): Grid => ({
  id,
  community: '530302001001',
  boundary: [
    [
      [
        [west, 0],
        [west + 100, 0],
        [west + 100, 100],
        [west, 100],
        [west, 0],
      ],
    ],
  ],
})
const before = buildCoverage([square('A', 0), square('B', 100), square('C', 200)])

const descents = (...edits: Edit[]): string[] => {
  let after: Coverage = before
  for (const edit of edits) {
    const outcome = applyEdit(after, edit)
    if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems))
    after = outcome.coverage
  }
  return descentsOf({ before, after, grids: [], edits })
    .map(({ predecessor, successor, kind }) => `${predecessor} ${kind} ${successor}`)
    .sort()
}

const split = (grid: string, y: number, id: string): Edit => ({
  type: 'splitGrid',
  grid,
  path: [
    [-10, y],
    [310, y],
  ],
  into: [{ id, community: '530302001001' }],
})
const merge = (into: string, ...grids: string[]): Edit => ({ type: 'mergeGrids', grids: [into, ...grids], into })

test('a new grid was split from the old one', () => {
  expect(descents(split('A', 40, 'N'))).toEqual(['A SPLIT N'])
})

test('a grid that is gone was merged into its heir', () => {
  expect(descents(merge('A', 'B', 'C'))).toEqual(['B MERGE A', 'C MERGE A'])
})

test('a grid that was split and merged away lives on in both', () => {
  expect(descents(split('B', 40, 'N'), merge('A', 'B'))).toEqual(['B MERGE A', 'B SPLIT N'])
})

test('what came and went between two publications leaves no trace', () => {
  expect(descents(split('A', 40, 'N'), merge('A', 'N'))).toEqual([])
})

test('a part of a part was split from the published grid', () => {
  expect(descents(split('A', 40, 'N'), split('A', 60, 'M'), merge('A', 'M'))).toEqual(['A SPLIT N'])
})

test('zones descend from the grids whose ground they got: new ones were split from them, grids that are gone merged into them', () => {
  const box = (west: number, south: number, east: number, north: number) =>
    square('', 0).boundary.map(polygon =>
      polygon.map(ring => ring.map(([x, y]) => [x === 0 ? west : east, y === 0 ? south : north] as const)),
    )
  const zone = (id: string, boundary: ReturnType<typeof box>) => ({ grid: { id, community: '530302001001' }, boundary })
  const anew: Edit = {
    type: 'zoneGrids',
    grids: ['A', 'B', 'C'],
    zones: [zone('A', box(0, 0, 150, 100)), zone('N', box(150, 0, 200, 100)), zone('M', box(200, 0, 300, 100))],
  }
  expect(descents(anew)).toEqual(['B MERGE A', 'B SPLIT N', 'C SPLIT M'])
  expect(descents(split('A', 40, 'X'), { ...anew, grids: ['A', 'X', 'B', 'C'] })).toEqual([
    'B MERGE A',
    'B SPLIT N',
    'C SPLIT M',
  ])
})
