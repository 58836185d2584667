import { describe, expect, test } from 'vitest'
import { denverIsThere, readDenver } from '../../../test/denver.ts'
import { at, drawn } from '../../../test/drawn.ts'
import { interiorPointOf } from '../../geo/interiorPoint.ts'
import type { Position } from '../../geo/position.ts'
import { buildCoverage } from '../buildCoverage.ts'
import { cleanGrids } from '../clean/cleanGrids.ts'
import { gridsOf } from '../coverage.ts'
import { holderAt } from '../holderAt.ts'
import { polsbyPopper, reock } from './compactness.ts'
import { countsByGrid, deviationFrom } from './counts.ts'
import { enclosingCircle } from './enclosingCircle.ts'
import { measureGrid } from './gridMeasures.ts'

const circle = (count: number): Position[] =>
  Array.from({ length: count + 1 }, (_, i): Position => {
    const angle = (2 * Math.PI * (i % count)) / count
    return [Math.round(10_000 * Math.cos(angle)), Math.round(10_000 * Math.sin(angle))]
  })

test('a circle is as compact as can be, a square less, a strip hardly', () => {
  expect(polsbyPopper([[circle(200)]])).toBeCloseTo(1, 2)
  expect(reock([[circle(200)]])).toBeCloseTo(1, 1)
  const square = [[[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]]]
  expect(polsbyPopper(square)).toBeCloseTo(Math.PI / 4, 2)
  expect(reock(square)).toBeCloseTo(2 / Math.PI, 2)
  const strip = [[[at(0, 0), at(20, 0), at(20, 1), at(0, 1), at(0, 0)]]]
  expect(polsbyPopper(strip)).toBeLessThan(0.15)
  expect(reock(strip)).toBeLessThan(0.07)
})

test('the smallest circle around an obtuse triangle stands on its longest side', () => {
  expect(
    enclosingCircle([
      [0, 0],
      [4, 0],
      [2, 1],
    ]),
  ).toMatchObject({ x: 2, y: 0, radius: 2 })
  expect(
    enclosingCircle([
      [0, 0],
      [2, 0],
      [1, 3],
    ]).radius,
  ).toBeCloseTo(5 / 3, 9)
})

test('a building on a boundary counts once, in the grid to its east or north', () => {
  //   ┌───┬───┐
  //   │ A │ B │   one on the line between A and B, one on the corner of all
  //   ├───┼───┤
  //   │ C │ D │
  //   └───┴───┘
  const coverage = drawn(['AB', 'CD'])
  const house = (place: Position) => ({ at: place, households: 2, population: 5 })
  const counts = countsByGrid(coverage, [house(at(1, 1.5)), house(at(1, 1)), house(at(0.5, 1)), house(at(5, 5))])
  expect(counts.get('B')).toEqual({ buildings: 2, households: 4, population: 10 })
  expect(counts.get('A')).toEqual({ buildings: 1, households: 2, population: 5 })
  expect(counts.get(undefined)!.buildings).toBe(1)
})

test('deviation counts from the nearer end of the band', () => {
  const band = { least: 200, most: 300 }
  expect([150, 200, 250, 300, 320].map(households => deviationFrom(band, households))).toEqual([-50, 0, 0, 0, 20])
})

test('a grid knows how long a boundary it shares with whom', () => {
  const coverage = drawn(['AAB', 'CAB'])
  const measures = measureGrid(coverage, 'A')!
  expect([...measures.neighbours.keys()].sort()).toEqual(['B', 'C'])
  expect(measures.neighbours.get('B')! / measures.neighbours.get('C')!).toBeCloseTo(1, 1)
  expect(measures).toMatchObject({ pieces: 1 })
  expect(measureGrid(coverage, 'Z')).toBeUndefined()
})

describe.skipIf(!denverIsThere)('Denver', { timeout: 60_000 }, () => {
  test('every block’s inner point lies in one precinct, and their populations sum to 715,522', async () => {
    const [blocks, precincts] = await Promise.all([readDenver('blocks'), readDenver('precincts')])
    const plain = precincts.map(({ id, boundary }) => ({ id, boundary }))
    const coverage = buildCoverage(cleanGrids(gridsOf(buildCoverage(plain)), 0.05).grids)
    const buildings = blocks.map(({ boundary, properties }) => ({
      at: interiorPointOf(boundary)!,
      households: 0,
      population: Number(properties.TOTPOP20),
    }))
    expect(buildings.filter(({ at }) => holderAt(coverage, at) === undefined)).toEqual([])
    const counts = [...countsByGrid(coverage, buildings).values()]
    expect(counts.reduce((sum, { population }) => sum + population, 0)).toBe(715_522)
  })
})
