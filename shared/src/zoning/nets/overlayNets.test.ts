import { expect, test } from 'vitest'
import { at, drawnGrids, SIDE } from '../../../test/drawn.ts'
import { complaintsAbout } from '../../../test/independentCheck.ts'
import { buildCoverage } from '../../coverage/buildCoverage.ts'
import type { Building } from '../../coverage/measures/counts.ts'
import { gridsOf } from '../../coverage/structure/coverage.ts'
import type { Position } from '../../geo/position.ts'
import { crosswalk, handedOver } from './crosswalk.ts'
import { overlayNets } from './overlayNets.ts'

const ground = drawnGrids(['GGGG', 'GGGG'])
const home = (east: number, north: number, households: number): Building => ({
  at: at(east, north),
  households,
  population: 2 * households,
})

//   party: W W E E     police: n n n n
//          W W E E             s s s s
const party = { name: 'party', cells: buildCoverage(drawnGrids(['WWEE', 'WWEE'])) }
const police = { name: 'police', cells: buildCoverage(drawnGrids(['nnnn', 'ssss'])) }

test('the faces of two nets know their cell in each', () => {
  const { faces, cellsOf, slivers } = overlayNets(ground, [party, police], [], 1)
  expect(complaintsAbout(gridsOf(faces))).toEqual([])
  expect([...cellsOf.values()].map(String).sort()).toEqual(['E,n', 'E,s', 'W,n', 'W,s'])
  expect(slivers).toEqual([])
})

/** The party's net, its inner line drawn by another hand, so many E7 units to the east. */
const shifted = (by: number) => ({
  name: 'shifted',
  cells: buildCoverage(
    gridsOf(party.cells).map(grid => ({
      ...grid,
      boundary: grid.boundary.map(polygon =>
        polygon.map(ring => ring.map(([x, y]): Position => [x === 2 * SIDE ? x + by : x, y])),
      ),
    })),
  ),
})

test('a strip that two hands left is joined with what lies beside it and listed, unless it is wider or somebody lives in it', () => {
  const nets = [party, shifted(300)]
  // Three hundred units are some 3.3 m; the strip between is two squares high.
  const { faces, slivers } = overlayNets(ground, nets, [], 5)
  expect(faces.grids.size).toBe(2)
  expect(slivers).toHaveLength(1)
  expect(slivers[0]!.width).toBeGreaterThan(2.5)
  expect(slivers[0]!.width).toBeLessThan(3.5)
  expect(overlayNets(ground, nets, [], 2)).toMatchObject({ faces: { grids: { size: 3 } }, slivers: [] })
  const lived = overlayNets(ground, nets, [{ at: [2 * SIDE + 100, 500], households: 9, population: 20 }], 5)
  expect(lived).toMatchObject({ faces: { grids: { size: 3 } }, slivers: [] })
  // No ground of 30 cm is kept apart, whatever the tolerance.
  const hair = overlayNets(ground, [party, shifted(30)], [], 0)
  expect(hair.faces.grids.size).toBe(2)
  expect(hair.slivers).toHaveLength(1)
})

test('a net with gaps leaves faces without a cell', () => {
  const half = { name: 'half', cells: buildCoverage(drawnGrids(['WW..', 'WW..'])) }
  const { cellsOf } = overlayNets(ground, [half], [], 1)
  expect([...cellsOf.values()].map(([cell]) => cell)).toEqual(['W', undefined])
})

test('a crosswalk counts every building once, and says how much has to be handed over', () => {
  const buildings = [home(0.5, 0.5, 10), home(1.5, 1.5, 5), home(2.5, 1.5, 7), home(3.5, 0.5, 4), home(3.5, 1.5, 1)]
  const crossings = crosswalk(party.cells, police.cells, buildings)
  expect(crossings.map(({ from, to, count }) => [from, to, count.households])).toEqual([
    ['E', 'n', 8],
    ['E', 's', 4],
    ['W', 's', 10],
    ['W', 'n', 5],
  ])
  expect(crossings.reduce((sum, { count }) => sum + count.population, 0)).toBe(54)
  expect(handedOver(crossings)).toBe(9)
  expect(handedOver(crosswalk(party.cells, party.cells, buildings))).toBe(0)
})
