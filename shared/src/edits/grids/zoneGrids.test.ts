import { describe, expect, test } from 'vitest'
import { applied, refused } from '../../../test/apply.ts'
import { at, drawn } from '../../../test/drawn.ts'
import { doubleAreaOf } from '../../../test/independentCheck.ts'
import { findGrid, gridsOf, ringOf } from '../../coverage/structure/coverage.ts'
import type { MultiPolygon, Position } from '../../geo/position.ts'
import { checkCoverage } from '../../problems/checkCoverage.ts'
import type { ZoneGrids } from '../change/edit.ts'

//   2 ┌───────┬───┬───┐
//     │   A   │ B │ C │
//   0 └───────┴───┴───┘
//     0   1   2   3   4
const threeGrids = drawn(['AABC', 'AABC'])

const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
]
const zone = (id: string, boundary: MultiPolygon, community?: string) => ({
  grid: { id, ...(community && { community }) },
  boundary,
})
const zoned = (grids: string[], ...zones: ZoneGrids['zones']): ZoneGrids => ({ type: 'zoneGrids', grids, zones })

test('grids are divided along other lines: those named keep their id, new ones begin, others end', () => {
  const coverage = applied(threeGrids, zoned(['A', 'B'], zone('B', box(0, 0, 3, 1)), zone('N', box(0, 1, 3, 2))))
  expect(gridsOf(coverage).map(({ id }) => id)).toEqual(['B', 'C', 'N'])
  // Where a boundary ended, its vertex on the rim stays; between the zones there is none.
  expect(findGrid(coverage, 'N')!.boundary).toEqual([
    [[at(0, 1), at(3, 1), at(3, 2), at(2, 2), at(1, 2), at(0, 2), at(0, 1)]],
  ])
})

test('a line that ends on the rim gives the neighbour the junction, and no other vertex', () => {
  const coverage = applied(threeGrids, zoned(['A', 'B'], zone('A', box(0, 0, 3, 1.3)), zone('B', box(0, 1.3, 3, 2))))
  const known = new Set(ringOf(threeGrids, 'C').map(String))
  expect(ringOf(coverage, 'C').filter(place => !known.has(String(place)))).toEqual([at(3, 1.3)])
})

test('zones that are the grids as they are change nothing', () => {
  const zones = ['A', 'B'].map(id => zone(id, findGrid(threeGrids, id)!.boundary))
  expect(refused(threeGrids, zoned(['A', 'B'], ...zones))).toEqual([{ code: 'NOTHING_CHANGES', grids: [] }])
})

test('all grids can be divided anew, whose rim is the outline, and the ground stays what it was', () => {
  const slanted = applied(threeGrids, { type: 'moveVertex', from: at(0, 1), to: [-17, 1003], outline: true })
  // The line ends between the lattice points of the slanted side.
  const west: Position = [-6, 370]
  const south: MultiPolygon = [[[at(0, 0), at(4, 0), at(4, 0.4), west, at(0, 0)]]]
  const north: MultiPolygon = [[[west, at(4, 0.4), at(4, 2), at(0, 2), [-17, 1003], west]]]
  const coverage = applied(slanted, zoned(['A', 'B', 'C'], zone('C', south), zone('N', north)))
  expect(doubleAreaOf(gridsOf(coverage))).toBe(doubleAreaOf(gridsOf(slanted)))
  expect(findGrid(coverage, 'C')!.boundary[0]![0]).toContainEqual(west)
  expect(checkCoverage(coverage).problems).toEqual([])
})

test('an enclave in the ground stays where it is, and ground in two pieces is divided', () => {
  const ring = drawn(['AAAB', 'AEAB', 'AAAC'])
  const around: MultiPolygon = [
    [
      [at(0, 0), at(3, 0), at(3, 3), at(0, 3), at(0, 0)],
      [at(1, 1), at(1, 2), at(2, 2), at(2, 1), at(1, 1)],
    ],
  ]
  const [left, right] = [
    [[[at(0, 0), at(1.5, 0), at(1.5, 1), at(1, 1), at(1, 2), at(1.5, 2), at(1.5, 3), at(0, 3), at(0, 0)]]],
    [[[at(1.5, 0), at(3, 0), at(3, 3), at(1.5, 3), at(1.5, 2), at(2, 2), at(2, 1), at(1.5, 1), at(1.5, 0)]]],
  ]
  const halves = applied(ring, zoned(['A'], zone('A', left), zone('N', right)))
  expect(ringOf(halves, 'E')).toContainEqual(at(1.5, 1))
  const whole = applied(halves, zoned(['A', 'N'], zone('N', around)))
  expect(findGrid(whole, 'N')!.boundary[0]).toHaveLength(2)
  const apart = applied(ring, zoned(['E', 'C'], zone('E', box(3, 0, 4, 1)), zone('X', box(1, 1, 2, 2))))
  expect(ringOf(apart, 'X')).toEqual(ringOf(ring, 'E'))
})

describe('zones that can’t be', () => {
  test('they must cover the ground of the grids, and nothing else', () => {
    for (const [one, other] of [
      [box(0, 0, 3, 1), box(0, 1, 2, 2)],
      [box(0, 0, 3, 1), box(0, 1, 4, 2)],
      [box(0, 0, 3, 1), box(0, 1.1, 3, 2)],
      [box(0, 0, 1, 2), box(2, 0, 3, 2)],
    ] as const)
      expect(refused(threeGrids, zoned(['A', 'B'], zone('A', one), zone('N', other)))[0]!.code).toBe('GROUND_MOVED')
  })

  test('they must not overlap or cross', () => {
    const same = zoned(['A'], zone('A', box(0, 0, 2, 2)), zone('N', box(0, 0, 2, 2)))
    expect(refused(threeGrids, same)[0]!.code).toBe('GRIDS_OVERLAP')
    const crossing = zoned(['A', 'B'], zone('A', box(0, 0, 2, 2)), zone('N', box(1, 0, 3, 2)))
    expect(refused(threeGrids, crossing)[0]!.code).toBe('GROUND_MOVED')
  })

  test('ids are those of the grids or new, each once', () => {
    const [one, other] = [box(0, 0, 1, 2), box(1, 0, 2, 2)]
    expect(refused(threeGrids, zoned(['A', 'Z'], zone('A', one), zone('N', other)))).toEqual([
      { code: 'NO_SUCH_GRID', grids: ['Z'] },
    ])
    expect(refused(threeGrids, zoned(['A'], zone('A', one), zone('C', other)))).toEqual([
      { code: 'GRID_EXISTS', grids: ['C'] },
    ])
    expect(refused(threeGrids, zoned(['A'], zone('A', one), zone('A', other)))[0]!.code).toBe('MALFORMED_EDIT')
    expect(refused(threeGrids, zoned(['A', 'A'], zone('A', one), zone('N', other)))[0]!.code).toBe('MALFORMED_EDIT')
  })

  test('each stays in one community, whose boundary stays as it is', () => {
    const [west, east] = ['530302001001', '530302001002']
    const two = drawn(['AABC', 'AABC'], id => (id === 'A' ? west : east))
    const across = zoned(['A', 'B'], zone('A', box(0, 0, 3, 1), west), zone('B', box(0, 1, 3, 2), east))
    expect(refused(two, across)).toEqual([{ code: 'COMMUNITY_CROSSED', grids: ['A', 'B'] }])
    const foreign = zoned(['A'], zone('A', box(0, 0, 1, 2), west), zone('N', box(1, 0, 2, 2), east))
    expect(refused(two, foreign)).toEqual([{ code: 'COMMUNITY_CROSSED', grids: ['N'] }])
    const both = zoned(
      ['A', 'B', 'C'],
      zone('A', box(0, 0, 2, 0.7), west),
      zone('M', box(0, 0.7, 2, 2)),
      zone('N', box(2, 0, 4, 2), east),
    )
    const coverage = applied(two, both)
    expect(gridsOf(coverage).map(({ id, community }) => [id, community])).toEqual([
      ['A', west],
      ['M', west],
      ['N', east],
    ])
    expect(ringOf(coverage, 'N')).toContainEqual(at(2, 0.7))
  })
})
