import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readZippedShapefile } from '../../../test/zippedShapefile.ts'
import { areaOf } from '../measures.ts'
import { findInvalidity } from '../plane/invalidity.ts'
import { isCounterClockwise } from '../plane/winding.ts'
import { degreesOf, type MultiPolygon, type Position } from '../position.ts'
import type { ParseChange } from './parsed.ts'
import { type Degrees, positionOfDegrees } from './parsePosition.ts'
import { type DegreeBoundary, roundBoundary } from './roundBoundary.ts'

// In E7 units from a corner of the sample district, so that rings of a few units show what rounding does.
const [X0, Y0] = [1_038_000_000, 255_000_000]
const inDegrees = (places: readonly Position[]): Degrees[] =>
  places.map(([x, y]) => [degreesOf(X0 + x), degreesOf(Y0 + y)])
const inUnits = (boundary: MultiPolygon) =>
  boundary.map(piece => piece.map(ring => ring.map(([x, y]) => [x - X0, y - Y0])))

const round = (...rings: (readonly Position[])[]) => {
  const rounded = roundBoundary([rings.map(inDegrees)])
  if ('reason' in rounded) return rounded
  expect(findInvalidity(rounded.boundary)).toBeUndefined()
  return { units: inUnits(rounded.boundary), codes: rounded.changes.map(change => change.code).sort() }
}

describe('rounding keeps a valid polygon valid', () => {
  test('a boundary that rounding leaves valid is only rounded', () => {
    expect(
      round([
        [0.2, 0.1],
        [9.8, 0],
        [10, 10.4],
        [0, 10],
        [0.2, 0.1],
      ]),
    ).toEqual({
      units: [
        [
          [
            [0, 0],
            [10, 0],
            [10, 10],
            [0, 10],
            [0, 0],
          ],
        ],
      ],
      codes: [],
    })
  })

  //   ┌───┐   ┌───┐
  //   │   └───┘   │     the neck is half a unit thick: rounding closes it,
  //   │   ┌───┐   │     and what is left are two pieces
  //   └───┘   └───┘
  test('a neck thinner than a unit vanishes and leaves two pieces', () => {
    const result = round([
      [0, 0],
      [10, 0],
      [10, 4.8],
      [20, 4.8],
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
      [20, 5.2],
      [10, 5.2],
      [10, 10],
      [0, 10],
      [0, 0],
    ])
    expect(result).toMatchObject({ codes: ['HAIR_REMOVED', 'PIECE_ADDED'] })
    expect(result).toHaveProperty('units.length', 2)
  })

  //   ┌─────────┐
  //   │  ┌───┐  │       the bay's mouth is narrower than a unit:
  //   │  │   │  │       rounding shuts it, and the bay becomes a hole
  //   │  └─┐┌┘  │
  //   └────┘└───┘
  test('a bay whose mouth closes becomes a hole', () => {
    const result = round([
      [0, 0],
      [9.8, 0],
      [9.8, 5],
      [5, 5],
      [5, 15],
      [15, 15],
      [15, 5],
      [10.2, 5],
      [10.2, 0],
      [20, 0],
      [20, 20],
      [0, 20],
      [0, 0],
    ])
    expect(result).toMatchObject({ codes: ['HAIR_REMOVED', 'HOLE_ADDED'] })
    expect(result).toHaveProperty('units.0.length', 2)
  })

  test('an edge that comes to lie on a vertex is noded there', () => {
    // The spike from the right ends 0.3 units above the slope; rounded, it would reach through it.
    const result = round([
      [0, 0],
      [30, 10],
      [30, 20],
      [15.2, 5.4],
      [0, 20],
      [0, 0],
    ])
    expect(result).toMatchObject({ codes: expect.arrayContaining(['NODE_INSERTED']) })
  })

  test('a hole smaller than a unit is dropped, and that is said', () => {
    const result = round(
      [
        [0, 0],
        [20, 0],
        [20, 20],
        [0, 20],
        [0, 0],
      ],
      [
        [5.1, 5.1],
        [5.1, 5.3],
        [5.3, 5.3],
        [5.1, 5.1],
      ],
    )
    expect(result).toMatchObject({
      units: [
        [
          [
            [0, 0],
            [20, 0],
            [20, 20],
            [0, 20],
            [0, 0],
          ],
        ],
      ],
      codes: expect.arrayContaining(['HOLE_REMOVED']),
    })
  })

  test('a polygon smaller than a unit is refused: nothing is left of it', () => {
    expect(
      round([
        [5.1, 5.1],
        [5.3, 5.1],
        [5.3, 5.3],
        [5.1, 5.1],
      ]),
    ).toMatchObject({ reason: 'ZERO_AREA' })
  })

  test('rings are turned: exteriors counter-clockwise, holes clockwise', () => {
    const result = round(
      [
        [0, 0],
        [0, 9],
        [9, 9],
        [9, 0],
        [0, 0],
      ],
      [
        [2, 2],
        [4, 2],
        [4, 4],
        [2, 4],
        [2, 2],
      ],
    )
    expect(result).toEqual({
      units: [
        [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 9],
            [0, 0],
          ],
          [
            [2, 2],
            [2, 4],
            [4, 4],
            [4, 2],
            [2, 2],
          ],
        ],
      ],
      codes: ['RING_REVERSED', 'RING_REVERSED'],
    })
  })

  test('positions that round to the one before are merged, and each is listed', () => {
    expect(
      round([
        [0, 0],
        [9, 0],
        [9.2, 0.1],
        [9, 9],
        [0, 0],
      ]),
    ).toMatchObject({
      units: [
        [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
        ],
      ],
      codes: ['POSITIONS_MERGED'],
    })
  })
})

test('what crosses itself before rounding is refused, however small the crossing', () => {
  expect(
    round([
      [0, 0],
      [20, 0],
      [0, 20],
      [20, 20],
      [0, 0],
    ]),
  ).toMatchObject({ reason: 'RING_CROSSES_ITSELF' })
  // A neck 0.4 units thick, twisted: mending it would have to guess.
  expect(
    round([
      [0, 0],
      [10, 0],
      [10, 5.2],
      [20, 4.8],
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
      [20, 5.2],
      [10, 4.8],
      [10, 10],
      [0, 10],
      [0, 0],
    ]),
  ).toMatchObject({ reason: 'RING_CROSSES_ITSELF' })
})

const jaggedRing = (centre: Position, size: number, jags: readonly number[]): Position[] => {
  const ring = jags.map((jag, i): Position => {
    const angle = (i / jags.length) * 2 * Math.PI
    return [centre[0] + Math.cos(angle) * size * jag, centre[1] + Math.sin(angle) * size * jag]
  })
  return [...ring, ring[0]!]
}

const shoelace = (ring: readonly (readonly number[])[]) =>
  ring.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + (ring[i - 1]![0]! * y! - x! * ring[i - 1]![1]!) / 2), 0)
const planarArea = (pieces: readonly (readonly (readonly (readonly number[])[])[])[]) =>
  pieces
    .flatMap(piece => piece.map((ring, r) => Math.abs(shoelace(ring)) * (r === 0 ? 1 : -1)))
    .reduce((a, b) => a + b, 0)

test('any valid polygon of a few units stays valid and keeps its area to within a unit along its rim', () => {
  const jags = (least: number) =>
    fc.array(fc.double({ min: least, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 })
  const offset = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      jags(0.5),
      jags(0.1),
      fc.double({ min: 1, max: 20, noNaN: true }),
      offset,
      offset,
      (outer, inner, size, dx, dy) => {
        const rings = [jaggedRing([dx, dy], size * 2.2, outer), jaggedRing([dx, dy], size, inner)]
        const degrees = rings.map(inDegrees)
        fc.pre(findInvalidity([degrees]) === undefined)
        const rounded = roundBoundary([degrees])
        if ('reason' in rounded) {
          expect(rounded.reason).toBe('ZERO_AREA')
          return
        }
        expect(findInvalidity(rounded.boundary)).toBeUndefined()
        for (const piece of rounded.boundary) {
          for (const [r, ring] of piece.entries()) expect(isCounterClockwise(ring)).toBe(r === 0)
        }
        const rim = rings.flatMap(ring =>
          ring.map(([x, y], i) => (i === 0 ? 0 : Math.hypot(x - ring[i - 1]![0], y - ring[i - 1]![1]))),
        )
        const difference = Math.abs(planarArea(inUnits(rounded.boundary)) - planarArea([rings]))
        expect(difference).toBeLessThanOrEqual(rim.reduce((a, b) => a + b, 0))
      },
    ),
    { numRuns: 1000 },
  )
})

const precincts = new URL('../../../../../shared/data/denver/precincts.zip', import.meta.url)

describe.runIf(existsSync(precincts))('Denver’s 356 precincts, of ../shared/data', async () => {
  const features = existsSync(precincts) ? await readZippedShapefile(precincts) : []
  const quantised = (degrees: DegreeBoundary) =>
    degrees.map(polygon => polygon.map(ring => ring.map(positionOfDegrees)))
  const onlyForm: readonly ParseChange['code'][] = ['RING_REVERSED', 'POSITIONS_MERGED']
  const precinctsOf = features.map(({ polygons }) => {
    const rounded = roundBoundary(polygons)
    if ('reason' in rounded) throw new Error(rounded.reason)
    const mends = rounded.changes.filter(change => !onlyForm.includes(change.code))
    return { before: quantised(polygons), after: rounded.boundary, mends }
  })

  test('six cross or touch themselves once rounded; these and no others are mended', () => {
    expect(precinctsOf).toHaveLength(356)
    const broken = precinctsOf.filter(({ before }) => findInvalidity(before))
    expect(broken).toHaveLength(6)
    expect(precinctsOf.filter(({ mends }) => mends.length > 0)).toEqual(broken)
  })

  test('all are valid afterwards, and none has gained or lost a square metre', () => {
    for (const { before, after } of precinctsOf) {
      expect(findInvalidity(after)).toBeUndefined()
      expect(Math.abs(areaOf(after) - areaOf(before))).toBeLessThan(1)
    }
  })

  test('the other 350 keep every vertex where rounding put it', () => {
    const vertices = (boundary: MultiPolygon) => [...new Set(boundary.flat(2).map(String))].sort()
    for (const { before, after, mends } of precinctsOf)
      if (mends.length === 0) expect(vertices(after)).toEqual(vertices(before))
  })
})
