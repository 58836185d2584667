import { canonicalBoundary } from '@geyi/shared/coverage'
import { covers } from '@geyi/shared/geo'
import { expect, test } from 'vitest'
import { at } from '../draft/testGround.ts'
import { buildingCell } from './buildingCell.ts'

const ground = [[[at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)]]]

test('the cell of a building ends halfway to its neighbour and at the boundary of its grid', () => {
  expect(canonicalBoundary(buildingCell(ground, at(1, 2), [at(1, 2), at(3, 2)]))).toEqual(
    canonicalBoundary([[[at(0, 0), at(2, 0), at(2, 4), at(0, 4), at(0, 0)]]]),
  )
})

test('an only building has all ground of its grid', () => {
  expect(canonicalBoundary(buildingCell(ground, at(1, 1), [at(1, 1)]))).toEqual(canonicalBoundary(ground))
})

test('the cells of all buildings cover the grid: every place is in the cell of its nearest building', () => {
  const buildings = [at(1, 1), at(3, 1), at(2, 3)]
  const cells = buildings.map(building => buildingCell(ground, building, buildings))
  for (const place of [at(0.3, 0.4), at(3.7, 0.2), at(2, 3.5), at(0.5, 3.5)]) {
    const nearest = buildings.map(([x, y]) => Math.hypot(x - place[0], y - place[1]))
    expect(cells.map(cell => covers(cell, place))).toEqual(nearest.map(away => away === Math.min(...nearest)))
  }
})
