import { describe, expect, test } from 'vitest'
import { denverIsThere, readDenver } from '../../test/denver.ts'
import { at, drawnGrids } from '../../test/drawn.ts'
import { complaintsAbout } from '../../test/independentCheck.ts'
import type { Grid } from '../coverage/structure/grid.ts'
import { areaOf } from '../geo/measures.ts'
import { E7, type Position } from '../geo/position.ts'
import { checkPolygons, fixPolygons } from './checkPolygons.ts'

const grid = (id: string, ...ring: Position[]) => ({ id, boundary: [[[...ring, ring[0]!]]] })
const box = (id: string, west: number, south: number, east: number, north: number) =>
  grid(id, at(west, south), at(east, south), at(east, north), at(west, north))
const codes = (problems: readonly { code: string }[]) => [...new Set(problems.map(({ code }) => code))].sort()

describe('checking polygons as a coverage', () => {
  test('a coverage has no problem', () => {
    const report = checkPolygons(drawnGrids(['AAB', 'CAB', 'CCC']))
    expect(report).toMatchObject({ polygons: 3, problems: [], holes: [], overlaps: [] })
  })

  test('boundaries that cross overlap, and the ground they share is measured', () => {
    //   ┌────┐
    //   │ A ┌┼───┐
    //   └───┼┘ B │
    //       └────┘
    const report = checkPolygons([box('A', 0, 1, 2, 3), box('B', 1, 0, 3, 2)])
    expect(report.overlaps).toHaveLength(1)
    expect(report.overlaps[0]!.grids).toEqual(['A', 'B'])
    expect(report.overlaps[0]!.area).toBeCloseTo(areaOf(box('', 1, 1, 2, 2).boundary), 6)
    expect(report.area).toBeCloseTo(
      areaOf([...box('', 0, 1, 2, 3).boundary, ...box('', 1, 0, 3, 2).boundary]) - report.overlaps[0]!.area,
      6,
    )
  })

  test('a grid inside another that has no hole for it overlaps, though no edges meet', () => {
    const report = checkPolygons([box('A', 0, 0, 4, 4), box('B', 1, 1, 2, 2)])
    expect(report.overlaps.map(({ grids }) => grids)).toEqual([['A', 'B']])
  })

  test('the same polygon twice overlaps wholly', () => {
    const report = checkPolygons([box('A', 0, 0, 2, 2), box('B', 0, 0, 2, 2)])
    expect(report.overlaps[0]!.area).toBeCloseTo(report.area, 6)
  })

  test('a corner on a neighbour’s edge that the neighbour does not know is unmatched', () => {
    //   ┌───┬──┐
    //   │   │ B│
    //   │ A ├──┤  A has no vertex where B and C meet
    //   │   │ C│
    //   └───┴──┘
    const report = checkPolygons([box('A', 0, 0, 2, 2), box('B', 2, 1, 3, 2), box('C', 2, 0, 3, 1)])
    expect(codes(report.problems)).toContain('UNMATCHED_VERTEX')
    expect(report.problems.find(({ code }) => code === 'UNMATCHED_VERTEX')).toMatchObject({
      grids: ['A', 'B', 'C'],
      at: at(2, 1),
    })
  })

  test('a gap as thin as the lattice is listed, whatever overlaps elsewhere or runs across it', () => {
    //   ┌──────────────┐        ┌─────┐
    //   ├──────┬┬──────┤        │   ┌─┼─┐
    //   │  W   ││   E  │        └───┼─┘ │
    //   ├──────┴┴──────┤            └───┘
    const unit = 1 / 1000
    const around = [
      grid('S', at(0, 0), at(4, 0), at(4, 1), at(2 + unit, 1), at(2, 1), at(0, 1)),
      box('W', 0, 1, 2, 3),
      box('E', 2 + unit, 1, 4, 3),
      grid('N', at(0, 3), at(2, 3), at(2 + unit, 3), at(4, 3), at(4, 4), at(0, 4)),
    ]
    const alone = checkPolygons(around)
    expect(alone.holes).toHaveLength(1)
    expect(codes(alone.problems)).toEqual(['SLIVER', 'UNMATCHED_VERTEX'])
    const elsewhere = checkPolygons([...around, box('X', 9, 0, 11, 2), box('Y', 10, 1, 12, 3)])
    expect(elsewhere.holes).toEqual(alone.holes)
    expect(elsewhere.problems.filter(({ code }) => code !== 'GRIDS_OVERLAP')).toEqual(
      expect.arrayContaining([...alone.problems]),
    )
    const across = checkPolygons([...around, box('X', 1, 1.5, 3, 2)])
    expect(across.holes.map(({ area }) => area / alone.holes[0]!.area)).toEqual([
      expect.closeTo(0.5, 2),
      expect.closeTo(0.25, 2),
    ])
  })

  test('polygons around the whole world have the areas that they cover', () => {
    const world = (id: string, south: number, north: number): Grid => ({
      id,
      boundary: [
        [
          [
            [-180 * E7, south * E7],
            [180 * E7, south * E7],
            [180 * E7, north * E7],
            [-180 * E7, north * E7],
            [-180 * E7, south * E7],
          ],
        ],
      ],
    })
    const report = checkPolygons([world('A', -90, 90), world('B', 0, 90)])
    const EARTH = 510_065_621_724_088
    expect(report.area / EARTH).toBeCloseTo(1, 9)
    expect(report.overlaps[0]!.area / EARTH).toBeCloseTo(0.5, 9)
    expect(report.holes).toEqual([])
  })

  test('a hole is listed with its area and neighbours, whether it is a gap or an enclave', () => {
    const report = checkPolygons(drawnGrids(['AAB', 'A.B', 'ABB']))
    expect(report.problems).toEqual([])
    expect(report.holes).toHaveLength(1)
    expect(report.holes[0]).toMatchObject({ neighbours: ['A', 'B'] })
    expect(report.holes[0]!.area).toBeCloseTo(areaOf(box('', 1, 1, 2, 2).boundary), 6)
  })

  test('a hole thinner than half a metre is a sliver as well', () => {
    const thin = [
      grid('A', at(0, 0), at(9, 0), at(9, 1), at(4, 1.02), at(0, 1)),
      grid('B', at(0, 1), at(9, 1), at(9, 2), at(0, 2)),
    ]
    const report = checkPolygons(thin.map(({ id, boundary }) => ({ id, boundary })))
    expect(codes(report.problems)).toEqual(expect.arrayContaining(['GRIDS_OVERLAP']))
    const open = [grid('A', at(0, 0), at(9, 0), at(9, 1), at(4, 0.98), at(0, 1)), thin[1]!]
    expect(codes(checkPolygons(open).problems)).toContain('SLIVER')
  })

  test('a grid in two pieces is reported, with how many', () => {
    const report = checkPolygons(drawnGrids(['ABA']))
    expect(report.problems).toMatchObject([{ code: 'GRID_IN_PIECES', grids: ['A'], count: 2 }])
  })

  test('a ring that crosses itself is found', () => {
    const bow = grid('A', at(0, 0), at(2, 2), at(2, 0), at(0, 2))
    expect(codes(checkPolygons([bow]).problems)).toContain('RING_CROSSES_ITSELF')
  })
})

describe('cleaning polygons', () => {
  test('what is right stays as it is', () => {
    const grids = drawnGrids(['AAB', 'CAB', 'CCC'])
    expect(fixPolygons(grids, 1)).toMatchObject({ changes: [], report: { problems: [] } })
  })

  test('disputed ground that is wider than the tolerance is left, and listed as left', () => {
    const overlapping = [box('A', 0, 0, 3, 3), box('B', 2, 1, 5, 2)]
    const { grids, changes, report } = fixPolygons(overlapping, 1)
    expect(changes.filter(({ kind }) => kind === 'OVERLAP_RESOLVED')).toEqual([])
    expect(report.overlaps).toMatchObject([{ grids: ['A', 'B'] }])
    expect(codes(report.problems)).toContain('GRIDS_OVERLAP')
    expect(grids.map(({ boundary }) => areaOf(boundary))).toEqual(
      overlapping.map(({ boundary }) => expect.closeTo(areaOf(boundary), 6)),
    )
  })

  test('disputed ground within the tolerance goes to the one it adjoins longest', () => {
    const { changes, report } = fixPolygons([box('A', 0, 0, 3, 3), box('B', 2.9999, 1, 5, 2)], 1)
    expect(changes.map(({ kind }) => kind)).not.toEqual([])
    expect(report).toMatchObject({ problems: [], overlaps: [] })
  })

  test('where all of it is to be given, disputed ground goes to the one it adjoins longest, and that is said', () => {
    const { grids, changes, report } = fixPolygons([box('A', 0, 0, 3, 3), box('B', 2, 1, 5, 2)], 0, true)
    expect(changes.filter(({ kind }) => kind === 'OVERLAP_RESOLVED')).toMatchObject([{ grids: ['A', 'B'], to: 'A' }])
    expect(report).toMatchObject({ problems: [], overlaps: [] })
    expect(complaintsAbout(grids)).toEqual([])
  })

  test('vertices that miss each other by less than the tolerance become one', () => {
    //   A's corners are some centimetres off B's
    const apart = [box('A', 0, 0, 1.999, 2), box('B', 2, 0, 4, 2.003)]
    const { grids, changes, report } = fixPolygons(apart, 0.2)
    expect(changes).toMatchObject([{ kind: 'VERTEX_MOVED' }, { kind: 'VERTEX_MOVED' }])
    expect(report.problems).toEqual([])
    expect(complaintsAbout(grids)).toEqual([])
  })

  test('a neighbour learns the vertex it did not know', () => {
    const { changes, report } = fixPolygons([box('A', 0, 0, 2, 2), box('B', 2, 1, 3, 2), box('C', 2, 0, 3, 1)], 0)
    expect(changes).toEqual([{ kind: 'VERTEX_INSERTED', at: at(2, 1), grids: ['A'] }])
    expect(report.problems).toEqual([])
  })

  test('a thin gap is filled and a wide one is not', () => {
    const south = grid('A', at(0, 0), at(9, 0), at(9, 1), at(4, 0.93), at(0, 1))
    const north = grid('B', at(0, 1), at(9, 1), at(9, 2), at(0, 2))
    expect(fixPolygons([south, north], 0.5).changes.map(({ kind }) => kind)).toContain('GAP_FILLED')
    expect(fixPolygons(drawnGrids(['AAA', 'A.A', 'AAA']), 0.5).changes).toEqual([])
  })

  test('the loop of a ring that crosses itself is undone', () => {
    //   ┌──┐
    //   │  └╳─┐     a small loop that turns the other way
    //   └───┘ ┘
    const looped = grid('A', at(0, 0), at(4, 0), at(4.5, 1), at(4.5, 0), at(4, 1), at(4, 3), at(0, 3))
    const { grids, changes, report } = fixPolygons([looped], 0)
    expect(changes.map(({ kind }) => kind)).toContain('VERTEX_INSERTED')
    expect(codes(report.problems)).not.toContain('RING_CROSSES_ITSELF')
    expect(complaintsAbout(grids)).toEqual([])
  })

  test('of a grid drawn twice the copy vanishes, and that is said', () => {
    const { grids, changes } = fixPolygons([box('A', 0, 0, 2, 2), box('B', 0, 0, 2, 2)], 0, true)
    expect(grids.map(({ id }) => id)).toEqual(['A'])
    expect(changes).toContainEqual({ kind: 'GRID_VANISHED', grids: ['B'] })
  })
})

describe.skipIf(!denverIsThere)('Denver', { timeout: 60_000 }, async () => {
  const [blocks, precincts, flawed] = denverIsThere
    ? await Promise.all([readDenver('blocks'), readDenver('precincts'), readDenver('flawed-region')])
    : [[], [], []]
  const plain = (features: typeof blocks) => features.map(({ id, boundary }) => ({ id, boundary }))

  test('blocks have no problem', () => {
    expect(checkPolygons(plain(blocks))).toMatchObject({ polygons: 10_149, problems: [], overlaps: [] })
  })

  test('precincts: ten enclaves are listed, none is filled, and what rounding broke is mended with every change listed', () => {
    const before = checkPolygons(plain(precincts))
    expect(before.holes).toHaveLength(10)
    expect(codes(before.problems)).toContain('RING_CROSSES_ITSELF')
    const { grids, changes, report } = fixPolygons(plain(precincts), 0.05)
    expect(report.holes).toHaveLength(10)
    expect(codes(report.problems)).toEqual(['GRID_IN_PIECES'])
    expect(complaintsAbout(grids, 300)).toEqual([])
    const touched = new Set(changes.map(({ kind }) => kind))
    expect([...touched].filter(kind => kind === 'GAP_FILLED' || kind === 'OVERLAP_RESOLVED')).toEqual([])
    expect(grids).toHaveLength(356)
  })

  test('the flawed region: both overlaps and all three holes are found, and cleaning explains every difference', () => {
    const { overlaps, holes } = checkPolygons(plain(flawed))
    const sizes = overlaps.map(({ area }) => area)
    expect(sizes).toHaveLength(2)
    expect(Math.abs(sizes[0]! / 58_976 - 1)).toBeLessThan(0.01)
    expect(Math.abs(sizes[1]! / 19_908 - 1)).toBeLessThan(0.01)
    expect(holes).toHaveLength(3)
    expect(fixPolygons(plain(flawed), 0.05).report.overlaps).toHaveLength(2)
    expect(fixPolygons(plain(flawed), 0.05, true).report).toMatchObject({ problems: [], overlaps: [] })
    const { grids, changes } = fixPolygons(plain(flawed), 0, true)
    expect(complaintsAbout(grids, 300)).toEqual([])
    // What each grid lost is what the changes say it had claimed and did not get, but for new
    // vertices on the lattice, each of which may bend an edge of a kilometre by half a centimetre.
    for (const { id, boundary } of flawed) {
      const lost = areaOf(boundary) - areaOf(grids.find(grid => grid.id === id)!.boundary)
      const explained = changes.reduce(
        (sum, change) => ('area' in change && change.grids.includes(id) && change.to !== id ? sum + change.area : sum),
        0,
      )
      expect(Math.abs(lost - explained)).toBeLessThan(5)
    }
  })
})
