import { expect, test } from 'vitest'
import { denverIsThere, readDenver } from '../../test/denver.ts'
import type { MultiPolygon, Position } from '../geo/position.ts'
import { isTangled } from './tangle.ts'

const TOOTH = 1_000

/** A comb with teeth towards the north, or by exchanging x and y, towards the east. */
const comb = (teeth: number, turned: boolean): MultiPolygon => {
  const height = teeth * TOOTH
  const ring: Position[] = [
    [0, -TOOTH],
    [height, -TOOTH],
  ]
  for (let i = teeth - 1; i >= 0; i--) {
    const [east, west] = [i * TOOTH + 600, i * TOOTH]
    ring.push([east, 0], [east, height], [west, height], [west, 0])
  }
  const closed = [...ring, ring[0]!].map(([x, y]): Position => (turned ? [y, x] : [x, y]))
  return [[turned ? closed.toReversed() : closed]]
}

/** Squares beside each other; every second row is moved, so that corners lie on the edges of neighbours, and each overlaps the next. */
const bricks = (side: number, overlap: number): MultiPolygon[] =>
  Array.from({ length: side * side }, (_, i) => {
    const [west, south] = [(i % side) * 1_000 + (Math.floor(i / side) % 2) * 500, Math.floor(i / side) * 1_000]
    const [east, north] = [west + 1_000 + overlap, south + 1_000 + overlap]
    return [
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
  })

test('combs that lie across each other are tangled, few teeth are not', () => {
  expect(isTangled([comb(180, false), comb(180, true)])).toBe(true)
  expect(isTangled([comb(2_000, false), comb(2_000, true)])).toBe(true)
  expect(isTangled([comb(40, false), comb(40, true)])).toBe(false)
  expect(isTangled([comb(180, false)])).toBe(false)
})

test('a comb whose teeth run past each other for ever costs too much, though nothing crosses', () => {
  expect(isTangled([comb(50_000, false)])).toBe(true)
  expect(isTangled([comb(5_000, false)])).toBe(false)
})

test('ground that is drawn badly is not', () => {
  expect(isTangled([])).toBe(false)
  expect(isTangled(bricks(100, 0))).toBe(false)
  expect(isTangled(bricks(100, 300))).toBe(false)
  expect(isTangled(bricks(3, 5_000))).toBe(false)
})

test.skipIf(!denverIsThere)(
  'nor are real precincts, also when they are laid over themselves a little beside',
  async () => {
    const precincts = (await readDenver('precincts')).map(({ boundary }) => boundary)
    const beside = precincts.map(
      (boundary): MultiPolygon =>
        boundary.map(polygon => polygon.map(ring => ring.map(([x, y]): Position => [x + 300, y + 200]))),
    )
    expect(isTangled(precincts)).toBe(false)
    expect(isTangled([...precincts, ...beside])).toBe(false)
  },
)
