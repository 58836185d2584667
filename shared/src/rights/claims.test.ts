import { expect, test } from 'vitest'
import { buildCoverage, type Coverage, dissolve, type Grid } from '../coverage/index.ts'
import { applyEdit, type Edit, type ExchangeEdges } from '../edits/index.ts'
import type { MultiPolygon, Position } from '../geo/position.ts'
import { claimsOf } from './claims.ts'

//   200 ┌────┬────┬────┐
//       │ A1 │ B1 │ C1 │     A and B are communities of one subdistrict, C one of another
//   100 ├────┼────┼────┤
//       │ A2 │ B2 │ C2 │
//     0 └────┴────┴────┘
//       0   100  200  300
const communities: Record<string, string> = { A: '530302001001', B: '530302001002', C: '530302002001' }

const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
]

const grid = (id: string, column: number, row: number): Grid => ({
  id,
  community: communities[id[0]!]!,
  boundary: box(column * 100, row * 100, column * 100 + 100, row * 100 + 100),
})

const six = buildCoverage([
  grid('A1', 0, 1),
  grid('A2', 0, 0),
  grid('B1', 1, 1),
  grid('B2', 1, 0),
  grid('C1', 2, 1),
  grid('C2', 2, 0),
])
const extentOf = (coverage: Coverage): MultiPolygon =>
  dissolve(coverage, () => 'district')
    .get('district')!
    .map(polygon => polygon.slice(0, 1))
const extent = extentOf(six)

const applied = (before: Coverage, edit: Edit): { after: Coverage; inverse: ExchangeEdges } => {
  const outcome = applyEdit(before, edit)
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems))
  return { after: outcome.coverage, inverse: outcome.inverse }
}

/** Codes of the divisions that an edit and its undoing need a right to: always the same. */
const needed = (before: Coverage, edit: Edit): string[] => {
  const { after, inverse } = applied(before, edit)
  const codes = claimsOf({ before, after, inverse, extent }).map(({ code }) => code)
  const undone = applied(after, inverse)
  const back = claimsOf({ before: after, after: undone.after, inverse: undone.inverse, extent }).map(({ code }) => code)
  expect(back.sort()).toEqual(codes.sort())
  return codes
}

test('a boundary inside a community needs the community', () => {
  const reshape: Edit = {
    type: 'reshapeBoundary',
    path: [
      [100, 100],
      [50, 110],
      [0, 100],
    ],
  }
  expect(
    needed(six, {
      ...reshape,
      path: [
        [100, 100],
        [50, 110],
        [10, 100],
      ],
    }),
  ).toEqual(['530302001001'])
})

test('a boundary between communities needs their subdistrict, and one between subdistricts the district', () => {
  expect(
    needed(six, {
      type: 'reshapeBoundary',
      path: [
        [100, 0],
        [110, 50],
        [100, 100],
      ],
    }),
  ).toEqual(['530302001'])
  expect(
    needed(six, {
      type: 'reshapeBoundary',
      path: [
        [200, 0],
        [210, 50],
        [200, 100],
      ],
    }),
  ).toEqual(['530302'])
  expect(needed(six, { type: 'moveVertex', from: [200, 100], to: [205, 103] })).toEqual(['530302'])
})

test('the rim needs the prefecture, whose neighbours lie beyond it', () => {
  expect(needed(six, { type: 'moveVertex', from: [0, 0], to: [-5, -5], outline: true })).toEqual(['5303'])
  expect(needed(six, { type: 'moveVertex', from: [0, 0], to: [5, 5], outline: true })).toEqual(['5303'])
})

test('a split needs the grid’s community only, wherever its line ends: neighbours get a vertex, not ground', () => {
  const split = (path: Position[], id = 'B2', community = communities.B!): Edit => ({
    type: 'splitGrid',
    grid: id,
    path,
    into: [{ id: 'N', community }],
  })
  expect(
    needed(
      six,
      split([
        [90, 50],
        [210, 50],
      ]),
    ),
  ).toEqual(['530302001002'])
  expect(
    needed(
      six,
      split(
        [
          [-10, 50],
          [110, 50],
        ],
        'A2',
        communities.A,
      ),
    ),
  ).toEqual(['530302001001'])
})

test('a split needs no more where its line ends on a steep side, a piece of which rounding turns upright', () => {
  const leaning = buildCoverage([
    {
      id: 'A',
      community: communities.A!,
      boundary: [
        [
          [
            [0, 1000],
            [1, 0],
            [1000, 0],
            [1000, 1000],
            [0, 1000],
          ],
        ],
      ],
    },
  ])
  const extent = extentOf(leaning)
  const path: Position[] = [
    [-10, 700],
    [1010, 700],
  ]
  const split: Edit = { type: 'splitGrid', grid: 'A', path, into: [{ id: 'N', community: communities.A! }] }
  const { after, inverse } = applied(leaning, split)
  expect(claimsOf({ before: leaning, after, inverse, extent }).map(({ code }) => code)).toEqual([communities.A])
})

test('a split whose part goes to another community needs what contains both', () => {
  expect(
    needed(six, {
      type: 'splitGrid',
      grid: 'B2',
      path: [
        [90, 50],
        [210, 50],
      ],
      into: [{ id: 'N', community: communities.C! }],
    }).sort(),
  ).toContain('530302')
})

test('a merger needs what contains both, whoever their neighbours are', () => {
  expect(needed(six, { type: 'mergeGrids', grids: ['B1', 'B2'], into: 'B1' })).toEqual(['530302001002'])
  expect(needed(six, { type: 'mergeGrids', grids: ['A1', 'B1'], into: 'A1' })).toEqual(['530302001'])
  expect(needed(six, { type: 'mergeGrids', grids: ['B1', 'C1'], into: 'B1' })).toEqual(['530302'])
})

test('hanging a grid on another community needs what contains both', () => {
  expect(needed(six, { type: 'assignCommunity', grid: 'A1', community: communities.B! })).toEqual(['530302001'])
  expect(needed(six, { type: 'assignCommunity', grid: 'A1', community: communities.C! })).toEqual(['530302'])
})

test('a name needs the grid’s community', () => {
  expect(needed(six, { type: 'renameGrid', grid: 'C2', name: '北' })).toEqual(['530302002001'])
})

test('ground inside the district that is given up or taken again needs the district', () => {
  const give: Edit = { type: 'transferArea', area: box(140, 40, 160, 60), to: null }
  expect(needed(six, give)).toEqual(['530302'])
  const { after } = applied(six, give)
  const take: Edit = { type: 'createGrid', area: box(140, 40, 160, 60), grid: { id: 'N', community: communities.B! } }
  expect(needed(after, take)).toContain('530302')
})

test('a vertex that is put into a line needs what the line needs', () => {
  expect(
    needed(six, {
      type: 'insertVertex',
      edge: [
        [200, 0],
        [200, 100],
      ],
      at: [200, 50],
    }),
  ).toEqual(['530302'])
  expect(
    needed(six, {
      type: 'insertVertex',
      edge: [
        [0, 100],
        [100, 100],
      ],
      at: [50, 100],
    }),
  ).toEqual(['530302001001'])
})
