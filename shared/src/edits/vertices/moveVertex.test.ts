import { expect, test } from 'vitest'
import { applied, refused } from '../../../test/apply.ts'
import { at, drawn } from '../../../test/drawn.ts'
import { buildCoverage } from '../../coverage/buildCoverage.ts'
import { ringOf } from '../../coverage/structure/coverage.ts'
import { edgesOf } from '../../coverage/structure/edgeIndex.ts'

//   2 ┌───┬───┐
//     │ W │ E │
//   1 ├   ┤   ┤     vertices on every square's corner
//     │   │   │
//   0 └───┴───┘
//     0   1   2
const twoGrids = drawn(['WE', 'WE'])

test('a vertex on the shared edge moves in both grids', () => {
  const coverage = applied(twoGrids, { type: 'moveVertex', from: at(1, 1), to: at(1.5, 1) })
  expect(ringOf(coverage, 'W')).toEqual([at(0, 0), at(1, 0), at(1.5, 1), at(1, 2), at(0, 2), at(0, 1), at(0, 0)])
  expect(ringOf(coverage, 'E')).toEqual([at(1, 0), at(2, 0), at(2, 1), at(2, 2), at(1, 2), at(1.5, 1), at(1, 0)])
})

test('the coverage before stays as it was', () => {
  applied(twoGrids, { type: 'moveVertex', from: at(1, 1), to: at(1.5, 1) })
  expect(ringOf(twoGrids, 'W')).toContainEqual(at(1, 1))
})

test('a vertex snaps onto its neighbour, and the two become one', () => {
  const coverage = applied(twoGrids, { type: 'moveVertex', from: at(1, 1), to: at(1, 0), outline: true })
  expect(ringOf(coverage, 'W')).toEqual([at(0, 0), at(1, 0), at(1, 2), at(0, 2), at(0, 1), at(0, 0)])
})

test('a junction snaps onto another, and grids that met there part', () => {
  //   A A B        A A B       the vertex below the middle goes up to the middle junction:
  //   C C B    →   C C B       what lay between the two collapses
  const coverage = drawn(['ABB', 'ACB', 'DDD'])
  const snapped = applied(coverage, { type: 'moveVertex', from: at(1, 1), to: at(1, 2) })
  expect(ringOf(snapped, 'C')).toEqual([at(1, 2), at(2, 1), at(2, 2), at(1, 2)])
  expect(ringOf(snapped, 'A')).toContainEqual(at(1, 2))
})

test('a place across another edge is refused, and says where', () => {
  const [problem] = refused(twoGrids, { type: 'moveVertex', from: at(1, 1), to: at(2.5, 1.1) })
  expect(problem).toMatchObject({ code: 'RING_CROSSES_ITSELF' })
  expect(problem!.at![0]).toBe(2000)
})

test('a place on another edge is refused: its grid would not know the vertex', () => {
  expect(refused(twoGrids, { type: 'moveVertex', from: at(1, 1), to: at(2, 1.5) })[0]!.code).toBe('UNMATCHED_VERTEX')
})

test('the outline moves only when that is said', () => {
  const edit = { type: 'moveVertex', from: at(0, 1), to: at(-0.5, 1) } as const
  expect(refused(twoGrids, edit)).toEqual([{ code: 'OUTSIDE_DIVISION', grids: ['W'], at: at(0, 1) }])
  expect(ringOf(applied(twoGrids, { ...edit, outline: true }), 'W')).toContainEqual(at(-0.5, 1))
})

test('an enclave cannot be turned over another enclave', () => {
  //     ▽B over •C      moving B's lower corner far down takes C into it without touching C
  const triangle = (id: string, x: number, y: number, side: number) => ({
    id,
    boundary: [[[at(x, y), at(x + side, y), at(x + side / 2, y + side), at(x, y)]]],
  })
  const B = triangle('B', 4, 6, 1)
  const C = triangle('C', 4.25, 4, 0.5)
  const holes = [B, C].map(({ boundary }) => boundary[0]![0]!.toReversed())
  const A = { id: 'A', boundary: [[[at(0, 0), at(10, 0), at(10, 10), at(0, 10), at(0, 0)], ...holes]] }
  const coverage = buildCoverage([A, B, C])
  const codes = refused(coverage, { type: 'moveVertex', from: at(4.5, 7), to: at(4.5, 1) }).map(({ code }) => code)
  expect(codes).toContain('GRIDS_OVERLAP')
})

test('a vertex that nobody has cannot move', () => {
  expect(refused(twoGrids, { type: 'moveVertex', from: at(0.5, 0.5), to: at(1, 1) })[0]!.code).toBe('NO_SUCH_VERTEX')
})

test('no position leaves the Earth or the lattice', () => {
  const beyond = refused(twoGrids, { type: 'moveVertex', from: at(1, 1), to: [1_900_000_000, 0] })
  expect(beyond[0]!.code).toBe('POSITION_OUT_OF_RANGE')
  const between = refused(twoGrids, { type: 'moveVertex', from: at(1, 1), to: [1500.5, 1000] })
  expect(between[0]!.code).toBe('POSITION_OUT_OF_RANGE')
})

test('an edit shares with the coverage before whatever it does not touch', () => {
  const before = drawn(['ABCDEFGH', 'ABCDEFGH', 'IJKLMNOP'])
  const after = applied(before, { type: 'moveVertex', from: at(1, 2), to: at(1.2, 2) })
  const kept = new Set(edgesOf(before.edges))
  expect([...edgesOf(after.edges)].filter(edge => !kept.has(edge))).toHaveLength(2)
})
