import { applyEdit } from '@geyi/shared/edits'
import { expect, test } from 'vitest'
import { Census } from './census.ts'
import { at, buildings, fourGrids } from './testGround.ts'

const outcome = applyEdit(fourGrids, {
  type: 'transferArea',
  area: [[[at(2, 0), at(3, 0), at(3, 2), at(2, 2), at(2, 0)]]],
  to: 'A',
})
if ('problems' in outcome) throw new Error('The fixture does not apply.')
const { coverage } = outcome

test('every building counts once, for the grid it stands in', () => {
  const census = new Census(buildings, fourGrids)
  expect(['A', 'B', 'C', 'D'].map(id => census.count(id))).toEqual(
    Array(4).fill({ buildings: 4, households: 40, population: 120 }),
  )
})

test('counts on other ground are those that a new count would give, without settling there', () => {
  const census = new Census(buildings, fourGrids)
  const afresh = new Census(buildings, coverage)
  const counts = census.countOn(coverage, ['A', 'B'])
  for (const id of ['A', 'B']) expect(counts.get(id)).toEqual(afresh.count(id))
  expect(counts.get('A')!.households).toBe(60)
  expect(census.count('A').households).toBe(40)
})

test('after settling, the grids that were not touched keep their counts and none is lost', () => {
  const census = new Census(buildings, fourGrids)
  census.settle(coverage, ['A', 'B'])
  expect(['A', 'B', 'C', 'D'].map(id => census.count(id).households)).toEqual([60, 20, 40, 40])
})
