import { describe, expect, test } from 'vitest'
import { applied } from '../../test/apply.ts'
import { denverIsThere, readDenver } from '../../test/denver.ts'
import { at, drawn } from '../../test/drawn.ts'
import { runEdits } from '../../test/longRun.ts'
import { Random } from '../../test/random.ts'
import { cleanGrids } from '../clean/cleanGrids.ts'
import { buildCoverage, type Coverage, findGrid, gridsOf } from '../coverage/index.ts'
import { areaOf } from '../geo/measures.ts'
import type { MultiPolygon } from '../geo/position.ts'
import { USUAL_BAND } from '../problems/band.ts'
import { checkCoverage } from '../problems/checkCoverage.ts'
import { judgeCoverage } from '../problems/judgeCoverage.ts'
import { fixOf } from './fixOf.ts'

const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
]

const problemsOf = (coverage: Coverage) =>
  judgeCoverage(coverage, coverage, { householdsOf: () => 250, band: USUAL_BAND, within: '' }).map(
    ({ problem }) => problem,
  )

//   2 ┌───┬───┐        2 ┌───┬───┐
//     │ W ├─╮E│          │ W ╰─╮E│
//     │   ├─╯ │          │   ╭─╯ │
//   0 └───┴───┘        0 └───┴───┘
test('ground that nobody holds goes to whoever shares most of its rim', () => {
  const holed = applied(drawn(['WE', 'WE']), { type: 'transferArea', area: box(0.9, 0.5, 1.5, 1.5), to: null })
  const [hole] = problemsOf(holed)
  expect(hole).toMatchObject({ code: 'UNASSIGNED_AREA', grids: ['E', 'W'] })
  const fix = fixOf(holed, hole!)!
  expect(fix).toMatchObject({ edit: { type: 'transferArea', to: 'E' }, from: undefined, to: 'E' })
  expect(fix.area).toBeCloseTo(areaOf(box(0.9, 0.5, 1.5, 1.5)), 6)
  expect(problemsOf(applied(holed, fix.edit))).toEqual([])
})

//     A │ B │ C   a piece of A east of B
test('the smaller piece of a grid goes to the neighbour around it, one of its own community first', () => {
  const row = buildCoverage(
    gridsOf(drawn(['ABC', 'ABC'])).map(grid => ({ ...grid, community: grid.id === 'C' ? '2' : '1' })),
  )
  const apart = applied(row, { type: 'transferArea', area: box(1.8, 0.5, 2.6, 1.5), to: 'A' })
  const [pieces] = checkCoverage(apart).problems
  expect(pieces).toMatchObject({ code: 'GRID_IN_PIECES', grids: ['A'], count: 2 })
  const fix = fixOf(apart, pieces!)!
  expect(fix).toMatchObject({ from: 'A', to: 'B' })
  const mended = applied(apart, fix.edit)
  expect(findGrid(mended, 'A')!.boundary).toHaveLength(1)
  expect(checkCoverage(mended).problems).toEqual([])
})

//     ┌───┬───┐
//     │ A │ B │      a thin strip of A hangs on its own corner
//     └───•━━━┷━
//     │ C     │
test('of a grid whose sliver touches its other part in a corner, the sliver goes and the part stays', () => {
  const unit = 1 / 1000
  const strip = box(2, 2, 4, 2 + 20 * unit)
  const grids = gridsOf(drawn(['AABB', 'AABB', 'CCCC', 'CCCC']))
  const torn = applied(buildCoverage(grids), { type: 'transferArea', area: strip, to: 'A' })
  const apart = applied(torn, { type: 'transferArea', area: box(2, 2, 2 + 500 * unit, 2 + 20 * unit), to: 'B' })
  const slivers = checkCoverage(apart).problems.filter(({ code }) => code === 'SLIVER')
  expect(slivers).toHaveLength(1)
  const fix = fixOf(apart, slivers[0]!)!
  expect(fix.area).toBeCloseTo(slivers[0]!.area!, 3)
  expect(fix).toMatchObject({ from: 'A' })
  expect(areaOf(findGrid(fix.after, 'A')!.boundary)).toBeCloseTo(areaOf(box(0, 2, 2, 4)), 3)
})

test('where a thin part touches a wide one in the vertex by which it is named, the thin one goes', () => {
  // Both parts begin at the same vertex: it is the western end of each.
  const strip: MultiPolygon = [[[at(0, 2), at(3, 1.99), at(3, 2), at(0, 2)]]]
  const part: MultiPolygon = [[[at(0, 2), at(3, 3), at(0, 4), at(0, 2)]]]
  const parted = buildCoverage([
    { id: 'A', boundary: [...part, ...strip] },
    { id: 'B', boundary: [[[at(0, 2), at(3, 2), at(3, 3), at(0, 2)]]] },
    { id: 'C', boundary: [[[at(0, 0), at(3, 0), at(3, 1.99), at(0, 2), at(0, 0)]]] },
  ])
  const fix = fixOf(parted, { code: 'SLIVER', grids: ['A'], at: at(0, 2) })
  const pieces = fixOf(parted, { code: 'GRID_IN_PIECES', grids: ['A'], at: at(0, 2), count: 2 })
  for (const one of [fix, pieces]) expect(areaOf(findGrid(one!.after, 'A')!.boundary)).toBeCloseTo(areaOf(part), 3)
  expect(pieces).toMatchObject({ from: 'A' })
})

test('what would move the larger part of a grid, or all of it, is not offered', () => {
  //   ┌─┬───────────────┐
  //   │A│ B             │
  //   ├─┤  ┌────────────┤   the thin strip is most of A
  //   └─┴──┴────────────┘
  const row = drawn([`AA${'B'.repeat(60)}`])
  const torn = applied(applied(row, { type: 'transferArea', area: box(0, 0, 2, 0.6), to: 'B' }), {
    type: 'transferArea',
    area: box(4, 0, 60, 0.03),
    to: 'A',
  })
  const thin = checkCoverage(torn).problems.find(({ code }) => code === 'SLIVER')!
  expect(thin).toMatchObject({ grids: ['A'] })
  expect(thin.area! * 2).toBeGreaterThan(areaOf(findGrid(torn, 'A')!.boundary))
  expect(fixOf(torn, thin)).toBeUndefined()
})

test('the ground in a hole goes without the island in it that somebody holds', () => {
  const holed = drawn(['AAAAA', 'A...A', 'A.I.A', 'A...A', 'AAAAA'])
  const [hole] = problemsOf(holed).filter(({ code }) => code === 'UNASSIGNED_AREA')
  expect(hole!.area).toBeCloseTo(areaOf(box(1, 1, 4, 4)) - areaOf(box(2, 2, 3, 3)), 6)
  const fix = fixOf(holed, hole!)!
  expect(fix).toMatchObject({ from: undefined, to: 'A' })
  expect(fix.area).toBeCloseTo(hole!.area!, 6)
  expect(findGrid(fix.after, 'I')).toEqual(findGrid(holed, 'I'))
  expect(problemsOf(fix.after)).toEqual([])
})

test('what only a planner can solve has no fix', () => {
  const thin = applied(drawn(['WE', 'WE']), {
    type: 'splitGrid',
    grid: 'W',
    path: [at(0.97, 0), at(0.97, 2)],
    into: [{ id: 'N' }],
  })
  const sliver = checkCoverage(thin).problems.find(({ code }) => code === 'SLIVER')!
  expect(sliver).toMatchObject({ grids: ['N'] })
  // It is all that N has: to give it away would end the grid, which only a planner can want.
  expect(fixOf(thin, sliver)).toBeUndefined()
  expect(fixOf(thin, { code: 'HOUSEHOLDS_OUT_OF_BAND', grids: ['W'], count: 3 })).toBeUndefined()
})

describe.skipIf(!denverIsThere)('real flawed data (needs ../shared/data/denver)', { timeout: 300_000 }, () => {
  const weigh = (coverage: Coverage) => {
    const { problems, holes } = checkCoverage(coverage)
    const pieces = gridsOf(coverage).reduce((sum, { boundary }) => sum + boundary.length - 1, 0)
    return {
      problems: problems.length,
      holes: holes.length,
      pieces,
      nobodys: holes.reduce((sum, { area }) => sum + area, 0),
    }
  }

  /** Takes every fix that is offered, one after the other, and looks at the whole after each. */
  const expectBetter = (start: Coverage, most: number) => {
    let coverage = start
    let taken = 0
    for (const problem of problemsOf(start)) {
      const fix = fixOf(coverage, problem)
      if (!fix || taken === most) continue
      const [before, after] = [weigh(coverage), weigh(fix.after)]
      expect(after.problems).toBeLessThanOrEqual(before.problems)
      expect(after.holes).toBeLessThanOrEqual(before.holes)
      expect(after.pieces).toBeLessThanOrEqual(before.pieces)
      expect(after.nobodys).toBeLessThanOrEqual(before.nobodys + 0.5)
      expect(after.problems + after.holes + after.pieces).toBeLessThan(before.problems + before.holes + before.pieces)
      const gained = areaOf(findGrid(fix.after, fix.to)!.boundary) - areaOf(findGrid(coverage, fix.to)!.boundary)
      expect(Math.abs(gained - fix.area)).toBeLessThan(0.5 + fix.area * 1e-4)
      if (fix.from !== undefined) {
        const kept = areaOf(findGrid(fix.after, fix.from)!.boundary)
        expect(kept).toBeGreaterThan(areaOf(findGrid(coverage, fix.from)!.boundary) / 2)
      }
      coverage = fix.after
      taken++
    }
    return taken
  }

  const read = async (name: 'flawed-region' | 'precincts') =>
    gridsOf(buildCoverage((await readDenver(name)).map(({ id, boundary }) => ({ id, boundary }))))

  test('no fix of the flawed region and of the precincts, as delivered and cleaned, makes anything worse, and each moves what it says', async () => {
    let taken = 0
    for (const name of ['flawed-region', 'precincts'] as const) {
      const grids = await read(name)
      taken += expectBetter(buildCoverage(grids), 8)
      taken += expectBetter(buildCoverage(cleanGrids(grids, 0.05).grids), 8)
    }
    expect(taken).toBeGreaterThan(5)
  })

  test('nor does one after random edits have torn the precincts', async () => {
    const start = buildCoverage(cleanGrids(await read('precincts'), 0.05).grids)
    const { coverage } = runEdits(start, new Random(4), 150, 5_000)
    expect(expectBetter(coverage, 15)).toBe(15)
  })
})
