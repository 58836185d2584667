import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, drawn, drawnGrids } from '../../test/drawn.ts'
import { Random } from '../../test/random.ts'
import { type Grid, gridsOf } from '../coverage/index.ts'
import { locate, type MultiPolygon, type Position } from '../geo/index.ts'
import { holderAmong, holderAt } from './index.ts'

//   3 ┌───────┬───┐
//     │ A   ┌─┤   │      H lies in A, at the rim of B; the dot is nobody's
//   2 │ ┌─┐ │ │ B │
//     │ │.│ │H│   │
//   1 │ └─┘ └─┤   ├───┐
//     ├───────┼───┤ D │
//     │   C   │ E │   │
//   0 └───────┴───┴───┘
const rows = ['AAAABB.', 'A.AHBB.', 'CCCCEED', 'CCCCEED']
const grids = drawnGrids(rows)
const holder = (east: number, north: number) => holderAmong(at(east, north), grids)

test('a place inside of a grid is its, and one outside of all is nobody’s', () => {
  expect([holder(0.5, 3.5), holder(3.5, 2.5), holder(1.5, 2.5), holder(6.5, 3.5)]).toEqual([
    'A',
    'H',
    undefined,
    undefined,
  ])
})

test('on an edge between two grids it is the one’s in the east, on a level edge the one’s in the north', () => {
  expect([holder(4, 3.5), holder(4, 2.5), holder(3, 2.5), holder(4, 1.5), holder(6, 0.5)]).toEqual([
    'B',
    'B',
    'H',
    'E',
    'D',
  ])
  expect([holder(0.5, 2), holder(3.5, 3), holder(5.5, 2)]).toEqual(['A', 'A', 'B'])
})

test('on a corner it is the grid’s that comes first counter-clockwise from due east', () => {
  expect([holder(4, 2), holder(3, 2), holder(4, 3), holder(3, 3)]).toEqual(['B', 'H', 'B', 'A'])
})

test('on a rim that only one grid has, it is that grid’s, on every side of the district and of a hole', () => {
  expect([holder(0, 3), holder(0, 4), holder(6, 3.5), holder(7, 1), holder(2, 0), holder(7, 0)]).toEqual([
    'A',
    'A',
    'B',
    'D',
    'C',
    'D',
  ])
  expect([
    holder(1, 2.5),
    holder(1.5, 3),
    holder(2, 2.5),
    holder(1, 3),
    holder(2, 3),
    holder(1, 2),
    holder(2, 2),
  ]).toEqual(['A', 'A', 'A', 'A', 'A', 'A', 'A'])
  expect(holder(1.5, 2)).toBe('C')
})

test('on the district’s rim where several grids meet, one of them has it', () => {
  expect([holder(4, 0), holder(4, 4), holder(0, 2), holder(6, 2), holder(6, 0)]).toEqual(['E', 'A', 'A', 'B', 'D'])
})

test('where grids overlap, the smaller id has it, inside and on a common rim', () => {
  const box = (west: number, east: number): MultiPolygon => [
    [[at(west, 0), at(east, 0), at(east, 2), at(west, 2), at(west, 0)]],
  ]
  const overlapping: Grid[] = [
    { id: 'Y', boundary: box(0, 3) },
    { id: 'X', boundary: box(2, 5) },
  ]
  expect(holderAmong(at(2.5, 1), overlapping)).toBe('X')
  expect(holderAmong(at(2.5, 0), overlapping)).toBe('X')
  expect(holderAmong(at(1, 1), overlapping)).toBe('Y')
  expect(holderAmong(at(2, 1), overlapping)).toBe('X')
  expect(holderAmong(at(3, 1), overlapping)).toBe('X')
})

test('the order in which grids are asked, and the ring’s first vertex, make no difference', () => {
  const places = grids.flatMap(({ boundary }) => boundary.flat(2))
  const turned = (ring: readonly Position[]): Position[] => [...ring.slice(2), ...ring.slice(1, 3)]
  fc.assert(
    fc.property(
      fc.shuffledSubarray(grids, { minLength: grids.length }),
      fc.constantFrom(...places),
      (shuffled, place) => {
        const others = shuffled.map(grid => ({ ...grid, boundary: grid.boundary.map(polygon => polygon.map(turned)) }))
        expect(holderAmong(place, others)).toBe(holderAmong(place, grids))
      },
    ),
    { seed: 7 },
  )
})

test('every place of a coverage, in it or on any rim, has exactly one holder, and he reaches it', () => {
  const coverage = drawn(['AABBCC', 'ADDBEC', 'ADDEEF', 'GG.HHF', 'GIIHHF', 'GGJJFF'])
  const random = new Random(3)
  for (let i = 0; i < 3_000; i++) {
    // Steps of a quarter hit corners and edges as often as the inside.
    const place = at(random.below(29) / 4 - 0.5, random.below(29) / 4 - 0.5)
    const around = gridsOf(coverage).filter(({ boundary }) => locate(place, boundary) !== 'outside')
    const found = holderAt(coverage, place)
    expect(around.map(({ id }) => id).includes(found!)).toBe(around.length > 0)
  }
})
