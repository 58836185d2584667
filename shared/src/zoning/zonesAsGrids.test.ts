import { expect, test } from 'vitest'
import { applied } from '../../test/apply.ts'
import { at, drawnGrids } from '../../test/drawn.ts'
import { buildCoverage } from '../coverage/buildCoverage.ts'
import type { Building } from '../coverage/measures/counts.ts'
import type { MultiPolygon } from '../geo/position.ts'
import { sharedGround } from './sharedGround.ts'
import { zonesAsGrids } from './zonesAsGrids.ts'

const community = '530302001001'

//   2 ┌───────┬───┐
//     │   A   │ B │
//   0 └───────┴───┘
//     0   1   2   3
const twoGrids = buildCoverage(
  drawnGrids(['AAB', 'AAB'], () => community).map(grid => ({
    ...grid,
    name: grid.id === 'A' ? '第03网格' : '河滨网格',
    kind: 'GENERAL',
  })),
)
const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
]
const home = (east: number, north: number, households: number): Building => ({
  at: at(east, north),
  households,
  population: 0,
})
const named = (boundaries: MultiPolygon[], buildings: Building[] = []) => {
  let count = 0
  return zonesAsGrids(twoGrids, ['A', 'B'], boundaries, buildings, () => `N${++count}`)
}

test('a grid lives on in the zone that keeps most of its households, whatever its ground', () => {
  const zones = named([box(0, 0, 3, 1), box(0, 1, 3, 2)], [home(0.5, 1.5, 90), home(1.5, 0.5, 20), home(2.5, 0.5, 10)])
  expect(zones.map(({ grid }) => grid.id)).toEqual(['B', 'A'])
  expect(zones[1]!.grid).toEqual({ id: 'A', community, name: '第03网格', kind: 'GENERAL' })
})

test('where nobody lives, it lives on in the zone that keeps most of its ground', () => {
  // B's ground is all in the eastern zone, of which A has more.
  expect(named([box(0, 0, 0.5, 2), box(0.5, 0, 3, 2)]).map(({ grid }) => grid.id)).toEqual(['N1', 'A'])
})

test('further zones are new grids with free names in the community of their ground', () => {
  const zones = named([box(0, 0, 1, 2), box(1, 0, 2, 2), box(2, 0, 2.5, 2), box(2.5, 0, 3, 2)])
  expect(zones.map(({ grid }) => [grid.id, grid.name])).toEqual([
    ['A', '第03网格'],
    ['N1', '第04网格'],
    ['B', '河滨网格'],
    ['N2', '第05网格'],
  ])
  expect(new Set(zones.map(({ grid }) => `${grid.community} ${grid.kind}`))).toEqual(new Set([`${community} GENERAL`]))
  applied(twoGrids, { type: 'zoneGrids', grids: ['A', 'B'], zones })
})

test('ground that grids and zones share is measured', () => {
  const zones = buildCoverage([
    { id: 'S', boundary: box(0, 0, 3, 0.5) },
    { id: 'N', boundary: box(0, 0.5, 3, 2) },
  ])
  const shared = sharedGround(twoGrids, ['A', 'B'], zones)
  const square = shared.find(({ grid, zone }) => grid === 'B' && zone === 'S')!.area * 2
  expect(shared.map(({ grid, zone, area }) => [grid, zone, area / square]).sort()).toEqual([
    ['A', 'N', expect.closeTo(3, 6)],
    ['A', 'S', expect.closeTo(1, 6)],
    ['B', 'N', expect.closeTo(1.5, 6)],
    ['B', 'S', expect.closeTo(0.5, 6)],
  ])
})
