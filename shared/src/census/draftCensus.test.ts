import { describe, expect, test } from 'vitest'
import { applied } from '../../test/apply.ts'
import { denverIsThere, readDenver } from '../../test/denver.ts'
import { at, drawn, SIDE } from '../../test/drawn.ts'
import { Random, randomEdit } from '../../test/random.ts'
import { cleanGrids } from '../clean/cleanGrids.ts'
import { type Building, buildCoverage, type Coverage, findGrid, gridsOf, NONE } from '../coverage/index.ts'
import { edgesOf } from '../coverage/structure/edgeIndex.ts'
import { applyEdit } from '../edits/index.ts'
import { interiorPointOf, type Position } from '../geo/index.ts'
import { Census, DraftCensus, holderAt } from './index.ts'

//   4 ┌───┬───┐
//     │ C │ D │
//   2 ├───┼───┤
//     │ A │ B │
//   0 └───┴───┘
//     0   2   4
const fourGrids = drawn(['CCDD', 'CCDD', 'AABB', 'AABB'])
const house = (place: Position): Building => ({ at: place, households: 10, population: 30 })
const buildings = [0, 1, 2, 3].flatMap(east => [0, 1, 2, 3].map(north => house(at(east + 0.5, north + 0.5))))
const taken = applied(fourGrids, {
  type: 'transferArea',
  area: [[[at(2, 0), at(3, 0), at(3, 2), at(2, 2), at(2, 0)]]],
  to: 'A',
})

test('every building counts once, for the grid it stands in', () => {
  const census = new DraftCensus(buildings, fourGrids)
  expect(['A', 'B', 'C', 'D'].map(id => census.count(id))).toEqual(
    Array(4).fill({ buildings: 4, households: 40, population: 120 }),
  )
})

test('counts on other ground are those that a new count would give, without settling there', () => {
  const census = new DraftCensus(buildings, fourGrids)
  const counts = census.countOn(taken, ['A', 'B'])
  expect(counts).toEqual(new Map(['A', 'B'].map(id => [id, new Census(buildings).countOn(taken).get(id)])))
  expect(counts.get('A')!.households).toBe(60)
  expect(census.count('A').households).toBe(40)
})

test('after settling, the grids that were not touched keep their counts and none is lost', () => {
  const census = new DraftCensus(buildings, fourGrids)
  census.settle(taken, ['A', 'B'])
  expect(['A', 'B', 'C', 'D'].map(id => census.count(id).households)).toEqual([60, 20, 40, 40])
  expect(census.placesIn('B')).toEqual([at(3.5, 0.5), at(3.5, 1.5)])
})

test('a building on the corner of a grid that gives up its ground falls to the neighbour that was not touched', () => {
  //   ┌───┬───┐      ┌───┬ ─ ┐
  //   │ W │ E │  →   │ W •        the building on the corner is E's until E gives the corner up
  //   └───•───┘      └───┘
  const two = drawn(['WE', 'WE'])
  const census = new DraftCensus([house(at(1, 0))], two)
  expect(census.count('E').households).toBe(10)
  const given = applied(two, {
    type: 'transferArea',
    area: [[[at(1, 0), at(2, 0), at(2, 1), at(1, 1), at(1, 0)]]],
    to: null,
  })
  expect(census.countOn(given, ['E'])).toEqual(
    new Map([
      ['E', NONE],
      ['W', { buildings: 1, households: 10, population: 30 }],
    ]),
  )
})

/** Counts of random edits, one after the other, by the editor's way and by a count from the beginning. */
const expectAgreement = (
  start: Coverage,
  places: readonly Position[],
  random: Random,
  reach: number,
  steps: number,
) => {
  const all = places.map(house)
  const whole = new Census(all)
  let coverage = start
  const draft = new DraftCensus(all, coverage)
  let accepted = 0
  let edges = [...edgesOf(coverage.edges)]
  for (let step = 0; accepted < steps; step++) {
    if (step % 20 === 0) edges = [...edgesOf(coverage.edges)]
    const outcome = applyEdit(coverage, randomEdit(edges, random, reach, `n${step}`))
    if ('problems' in outcome) continue
    accepted++
    const was = new Map(gridsOf(coverage).map(grid => [grid.id, grid]))
    const touched = gridsOf(outcome.coverage).filter(grid => was.get(grid.id) !== grid)
    const gone = [...was.keys()].filter(id => !findGrid(outcome.coverage, id))
    const ids = [...touched.map(({ id }) => id), ...gone]
    const expected = whole.countOn(outcome.coverage)
    for (const [id, count] of draft.countOn(outcome.coverage, ids)) expect(count).toEqual(expected.get(id) ?? NONE)
    draft.settle(outcome.coverage, ids)
    for (const { id } of gridsOf(outcome.coverage)) expect(draft.count(id)).toEqual(expected.get(id))
    coverage = outcome.coverage
  }
  const holders = whole.holdersOn(coverage)
  for (const [i, building] of whole.buildings.entries()) expect(holders[i]).toBe(holderAt(coverage, building.at))
}

test('after any edits the editor’s counts are those of a count from the beginning, with most buildings on rims', () => {
  const start = drawn(['AABBCC', 'ADDBEC', 'ADDEEF', 'GG.HHF', 'GIIHHF', 'GGJJFF'], () => '530302001001')
  const places = Array.from({ length: 25 * 25 }, (_, i) => at((i % 25) / 4, Math.floor(i / 25) / 4))
  expectAgreement(start, places, new Random(5), SIDE, 150)
})

describe.skipIf(!denverIsThere)('Denver (needs ../shared/data/denver)', { timeout: 120_000 }, () => {
  test('the same holds for its precincts, with a building in every tenth block and on every vertex of five precincts', async () => {
    const [blocks, precincts] = await Promise.all([readDenver('blocks'), readDenver('precincts')])
    const plain = precincts.map(({ id, boundary }) => ({ id, boundary }))
    const start = buildCoverage(cleanGrids(gridsOf(buildCoverage(plain)), 0.05).grids)
    const inner = blocks.filter((_, i) => i % 10 === 0).map(({ boundary }) => interiorPointOf(boundary)!)
    const corners = gridsOf(start)
      .slice(0, 5)
      .flatMap(({ boundary }) => boundary.flat(2))
    const households = new Census([...inner, ...corners].map(house)).countOn(start)
    expect([...households.values()].reduce((sum, { buildings }) => sum + buildings, 0)).toBe(
      inner.length + corners.length,
    )
    expectAgreement(start, [...inner, ...corners], new Random(11), 5_000, 20)
  })
})
