import type { Grid } from '@geyi/shared/coverage'
import { E7, type MultiPolygon, type Position } from '@geyi/shared/geo'
import { expect, test } from 'vitest'
import type { Progress } from '../../jobs/job.query.ts'
import { findZones } from './find-zones.ts'
import type { ZoningSketch, ZoningTask } from './zoning-task.ts'

/** Steps of some hundred metres. */
const at = (east: number, north: number): Position => [103.8 * E7 + east * 10_000, 25.5 * E7 + north * 10_000]

const rectangle = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
]

/** Rectangles of so many steps side by side over 8 × 9 steps from the south-west, with their names. */
const cellsOf = (name: string, wide: number, high: number): Grid[] =>
  Array.from({ length: (8 / wide) * (9 / high) }, (_, i) => {
    const [x, y] = [(i % (8 / wide)) * wide, Math.floor(i / (8 / wide)) * high]
    return { id: `${name}${i}`, boundary: rectangle(x, y, x + wide, y + high) }
  })

/** Two communities of 8 × 9 buildings with 24 households each. The nets cut the western one well, and leave the eastern one whole. */
const task: ZoningTask = {
  mode: 'MERGE',
  grids: ['W', 'E'].map((id, i) => ({
    id,
    community: `53030200100${i + 1}`,
    boundary: rectangle(8 * i, 0, 8 * i + 8, 9),
  })),
  others: [],
  buildings: Array.from({ length: 16 * 9 }, (_, i) => ({
    at: at((i % 16) + 0.5, Math.floor(i / 16) + 0.5),
    households: 24,
    population: 60,
  })),
  guides: [],
  nets: [
    { department: '综治', weight: 1, cells: [...cellsOf('a', 4, 3), { id: 'E', boundary: rectangle(8, 0, 16, 9) }] },
    { department: '党建', weight: 1, cells: [...cellsOf('b', 2, 9), { id: 'E', boundary: rectangle(8, 0, 16, 9) }] },
  ],
  tolerance: 2,
  band: { min: 200, max: 300 },
  zones: null,
  followRoads: true,
  seed: 1,
  effort: 0.2,
}

test('nets made one are cut finer only in communities that their lines leave out of the band, and the best so far is told meanwhile', () => {
  const told: Progress[] = []
  const { proposals, atoms, obstacles } = findZones(task, said => told.push(said))
  expect(obstacles).toEqual([])
  expect(proposals[0]!.figures.outOfBand).toBe(0)
  // The faces between the lines of both nets in the west, and the ground around each building in the east.
  expect(atoms).toBe(12 + 72)

  const shares = told.map(({ progress }) => progress)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeLessThanOrEqual(1)
  const sketches = told.flatMap(({ preview }) => (preview ? [preview as ZoningSketch] : []))
  expect(sketches.length).toBeGreaterThan(0)
  for (const { zones } of sketches) expect(zones.reduce((sum, { households }) => sum + households, 0)).toBe(2 * 72 * 24)
})
