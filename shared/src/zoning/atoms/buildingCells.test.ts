import { expect, test } from 'vitest'
import { covers } from '../../geo/contains.ts'
import { fastAreaOf } from '../../geo/fastArea.ts'
import type { MultiPolygon, Position } from '../../geo/position.ts'
import { buildingCells } from './buildingCells.ts'

/** So many hundreds of metres, about, at the equator, where a degree is as long east as north. */
const at = (east: number, north: number): Position => [Math.round(east * 10_000), Math.round(north * 10_000)]

const ground: MultiPolygon = [[[at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)]]]

test('the cell of a building ends halfway to its neighbour and at the boundary of its grid', () => {
  expect(buildingCells(ground, [at(1, 2), at(3, 2)])).toEqual([
    [[[at(0, 0), at(2, 0), at(2, 4), at(0, 4), at(0, 0)]]],
    [[[at(2, 0), at(4, 0), at(4, 4), at(2, 4), at(2, 0)]]],
  ])
})

test('an only building has all ground of its grid', () => {
  expect(buildingCells(ground, [at(1, 1)])).toEqual([ground])
})

test('buildings in one place share a cell, as do those of a row', () => {
  expect(buildingCells(ground, [at(1, 1), at(1, 1)])).toEqual([ground])
  expect(buildingCells(ground, [at(1, 1), at(2, 2), at(3, 3), at(1, 1)])).toHaveLength(3)
})

test('the cells of all buildings cover the grid: every place is in the cell of its nearest building', () => {
  const buildings = [at(1, 1), at(3, 1), at(2, 3)]
  const cells = buildingCells(ground, buildings)
  expect(cells).toHaveLength(3)
  for (const place of [at(0.3, 0.4), at(3.7, 0.2), at(2, 3.5), at(0.5, 3.5)]) {
    const away = ([x, y]: Position) => (x - place[0]) ** 2 + (y - place[1]) ** 2
    const nearest = buildings.toSorted((one, other) => away(one) - away(other))[0]!
    expect(cells.filter(cell => covers(cell, place))).toEqual(cells.filter(cell => covers(cell, nearest)))
  }
})

test('a piece of a cell that a bay cuts off goes to the neighbour that it adjoins', () => {
  //   ┌──┐   ┌──┐      the far arm is nearest to the building in the near one, across the bay
  //   │• │   │  │
  //   │  └───┘  │
  //   │       • │
  const bay: MultiPolygon = [
    [[at(0, 0), at(5, 0), at(5, 4), at(3, 4), at(3, 1), at(2, 1), at(2, 4), at(0, 4), at(0, 0)]],
  ]
  const cells = buildingCells(bay, [at(1.8, 3.5), at(4.9, 0.1)])
  expect(cells).toHaveLength(2)
  expect(cells.map(cell => cell.length)).toEqual([1, 1])
  expect(cells.reduce((sum, cell) => sum + fastAreaOf(cell), 0)).toBeCloseTo(fastAreaOf(bay), -1)
  expect(cells.filter(cell => covers(cell, at(3.2, 3.5)))).toEqual(cells.filter(cell => covers(cell, at(4.9, 0.1))))
})
