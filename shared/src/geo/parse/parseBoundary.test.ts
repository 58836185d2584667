import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BBox } from '../bbox.ts'
import { findInvalidity } from '../plane/invalidity.ts'
import { E7 } from '../position.ts'
import { toGeoJSON } from '../toGeoJSON.ts'
import { POSITION_LIMIT, parseBoundary } from './parseBoundary.ts'

const square = [
  [0, 0],
  [8, 0],
  [8, 8],
  [0, 8],
  [0, 0],
]
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings })
const multi = (...polygons: unknown[]) => ({ type: 'MultiPolygon', coordinates: polygons })
const reasons = (input: unknown, near?: BBox) => {
  const parsed = parseBoundary(input, near ? { near } : {})
  return parsed.ok ? 'accepted' : parsed.problems.map(({ reason }) => reason).join()
}

describe('a boundary is refused with its reason', () => {
  test.each<[string, unknown, string]>([
    [
      'a bow-tie',
      polygon([
        [0, 0],
        [8, 8],
        [8, 0],
        [0, 8],
        [0, 0],
      ]),
      'RING_CROSSES_ITSELF',
    ],
    [
      'a ring that touches itself',
      polygon([
        [0, 0],
        [8, 0],
        [4, 4],
        [8, 8],
        [0, 8],
        [4, 4],
        [0, 0],
      ]),
      'RING_TOUCHES_ITSELF',
    ],
    [
      'a spike',
      polygon([
        [0, 0],
        [8, 0],
        [12, 0],
        [8, 0],
        [8, 8],
        [0, 0],
      ]),
      'SPIKE',
    ],
    [
      'a hole outside',
      polygon(square, [
        [10, 1],
        [11, 2],
        [10, 2],
        [10, 1],
      ]),
      'HOLE_OUTSIDE',
    ],
    [
      'a hole touching along a line',
      polygon(square, [
        [0, 2],
        [2, 3],
        [0, 4],
        [0, 2],
      ]),
      'RINGS_OVERLAP',
    ],
    [
      'a hole across the rim',
      polygon(square, [
        [4, 4],
        [12, 4],
        [12, 6],
        [4, 4],
      ]),
      'RINGS_CROSS',
    ],
    ['a hole that is the exterior again', polygon(square, square), 'RINGS_OVERLAP'],
    [
      'a hole within a hole',
      polygon(
        square,
        [
          [1, 1],
          [7, 1],
          [7, 7],
          [1, 1],
        ],
        [
          [4, 2],
          [6, 2],
          [6, 4],
          [4, 2],
        ],
      ),
      'HOLES_NESTED',
    ],
    [
      'a hole that cuts the piece in two',
      polygon(square, [
        [0, 0],
        [8, 8],
        [4, 5],
        [0, 0],
      ]),
      'INTERIOR_DISCONNECTED',
    ],
    ['the same piece twice', multi([square], [square]), 'RINGS_OVERLAP'],
    [
      'a piece within a piece',
      multi(
        [square],
        [
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
      ),
      'PIECES_NESTED',
    ],
    [
      'pieces side by side',
      multi(
        [square],
        [
          [
            [8, 0],
            [9, 0],
            [9, 8],
            [8, 8],
            [8, 0],
          ],
        ],
      ),
      'RINGS_OVERLAP',
    ],
    [
      'no area: all on one line',
      polygon([
        [0, 0],
        [4, 4],
        [8, 8],
        [0, 0],
      ]),
      'ZERO_AREA',
    ],
    [
      'no area: one place',
      polygon([
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
      'ZERO_AREA',
    ],
    [
      'three positions',
      polygon([
        [0, 0],
        [8, 0],
        [0, 0],
      ]),
      'TOO_FEW_POSITIONS',
    ],
    ['an open ring', polygon(square.slice(0, 4)), 'RING_NOT_CLOSED'],
    ['no rings', polygon(), 'EMPTY'],
    ['an empty ring', polygon([]), 'EMPTY'],
    ['no pieces', multi(), 'EMPTY'],
    ['a piece without rings', multi([square], []), 'EMPTY'],
    [
      'NaN',
      polygon([
        [0, 0],
        [Number.NaN, 0],
        [8, 8],
        [0, 0],
      ]),
      'NOT_A_NUMBER',
    ],
    ['1e400', JSON.parse('{"type":"Polygon","coordinates":[[[0,0],[1e400,0],[8,8],[0,0]]]}'), 'NOT_A_NUMBER'],
    [
      '1e308',
      polygon([
        [0, 0],
        [1e308, 0],
        [8, 8],
        [0, 0],
      ]),
      'OUT_OF_RANGE',
    ],
    [
      'a string',
      polygon([
        [0, 0],
        ['8', 0],
        [8, 8],
        [0, 0],
      ]),
      'NOT_A_NUMBER',
    ],
    [
      'null',
      polygon([
        [0, 0],
        [null, 0],
        [8, 8],
        [0, 0],
      ]),
      'NOT_A_NUMBER',
    ],
    [
      'a null height',
      polygon([
        [0, 0],
        [8, 0, null],
        [8, 8],
        [0, 0],
      ]),
      'NOT_A_NUMBER',
    ],
    ['a position that is no array', polygon([[0, 0], 8, [8, 8], [0, 0]]), 'WRONG_NUMBER_COUNT'],
    ['one number', polygon([[0, 0], [8], [8, 8], [0, 0]]), 'WRONG_NUMBER_COUNT'],
    [
      'four numbers',
      polygon([
        [0, 0],
        [8, 0, 1, 2],
        [8, 8],
        [0, 0],
      ]),
      'WRONG_NUMBER_COUNT',
    ],
    [
      'five numbers',
      polygon([
        [0, 0],
        [8, 0, 1, 2, 3],
        [8, 8],
        [0, 0],
      ]),
      'WRONG_NUMBER_COUNT',
    ],
    [
      'latitude 95',
      polygon([
        [0, 0],
        [8, 0],
        [8, 95],
        [0, 0],
      ]),
      'OUT_OF_RANGE',
    ],
    [
      'longitude 200',
      polygon([
        [0, 0],
        [200, 0],
        [8, 8],
        [0, 0],
      ]),
      'OUT_OF_RANGE',
    ],
    ['a point', { type: 'Point', coordinates: [0, 0] }, 'WRONG_TYPE'],
    ['a line', { type: 'LineString', coordinates: square }, 'WRONG_TYPE'],
    ['a collection', { type: 'GeometryCollection', geometries: [] }, 'WRONG_TYPE'],
    [
      'a nested collection',
      { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] },
      'WRONG_TYPE',
    ],
    ['nothing', undefined, 'WRONG_TYPE'],
    ['null itself', null, 'WRONG_TYPE'],
    ['an array', [square], 'WRONG_TYPE'],
    ['a type that is no string', { type: ['Polygon'], coordinates: [square] }, 'WRONG_TYPE'],
    ['no coordinates', { type: 'Polygon' }, 'MISSING_MEMBER'],
    ['coordinates nested too little', { type: 'Polygon', coordinates: [8] }, 'MISSING_MEMBER'],
    [
      'EPSG:4490',
      { ...polygon(square), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } } },
      'UNSUPPORTED_CRS',
    ],
    ['crs null', { ...polygon(square), crs: null }, 'UNSUPPORTED_CRS'],
    ['a bbox with a string', { ...polygon(square), bbox: [0, 0, 8, '8'] }, 'BAD_BBOX'],
    ['properties on a geometry', { ...polygon(square), properties: {} }, 'MISPLACED_MEMBER'],
  ])('%s', (_, input, reason) => {
    expect(reasons(input)).toBe(reason)
  })

  test('every problem of its structure is named at once, with the path to it', () => {
    const parsed = parseBoundary(
      polygon(
        [
          [0, 0],
          ['a', 0],
          [8, 95],
          [0, 0],
        ],
        [
          [1, 1],
          [2, 2],
        ],
      ),
    )
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { reason: 'NOT_A_NUMBER', path: '$.coordinates[0][1]', message: expect.stringMatching(/\.$/) },
        { reason: 'OUT_OF_RANGE', path: '$.coordinates[0][2]' },
        { reason: 'TOO_FEW_POSITIONS', path: '$.coordinates[1]', place: [10_000_000, 10_000_000] },
      ],
    })
  })

  test('the place of a crossing is given', () => {
    expect(
      parseBoundary(
        polygon([
          [0, 0],
          [8, 8],
          [8, 0],
          [0, 8],
          [0, 0],
        ]),
      ),
    ).toMatchObject({
      problems: [{ reason: 'RING_CROSSES_ITSELF', place: [4 * E7, 4 * E7] }],
    })
  })

  test('a million positions are refused before any is looked at', () => {
    const one = [0, 0]
    const huge = new Array(POSITION_LIMIT).fill(one)
    expect(reasons(polygon(huge))).toBe('TOO_MANY_POSITIONS')
    expect(reasons({ ...polygon(huge), type: 'MultiPolygon', coordinates: huge.map(() => [[]]) })).toBe(
      'TOO_MANY_POSITIONS',
    )
    expect(reasons(polygon(huge.slice(2)))).toBe('ZERO_AREA')
  })
})

describe('axes', () => {
  const district: BBox = { west: 103.6 * E7, south: 25.3 * E7, east: 104.1 * E7, north: 25.7 * E7 }
  const turned = (ring: number[][]) => ring.map(([x, y]) => [y, x])
  const grid = [
    [103.8, 25.5],
    [103.81, 25.5],
    [103.81, 25.51],
    [103.8, 25.5],
  ]

  test('a latitude that only swapping makes possible is refused with that hint', () => {
    expect(parseBoundary(polygon(turned(grid)))).toMatchObject({
      problems: [{ reason: 'OUT_OF_RANGE', hint: 'MAYBE_SWAPPED' }, {}, {}, {}],
    })
    const hopeless = parseBoundary(
      polygon([
        [200, 95],
        [0, 0],
        [1, 1],
        [200, 95],
      ]),
    )
    expect(hopeless.ok ? [] : hopeless.problems[0]).not.toHaveProperty('hint')
  })

  test('an area beyond the district by more than its width is refused, with the hint if swapping brings it home', () => {
    const european: BBox = { west: 9 * E7, south: 47 * E7, east: 9.6 * E7, north: 47.3 * E7 }
    const vaduz = [
      [9.5, 47.1],
      [9.51, 47.1],
      [9.51, 47.2],
      [9.5, 47.1],
    ]
    expect(parseBoundary(polygon(vaduz), { near: european }).ok).toBe(true)
    expect(parseBoundary(polygon(turned(vaduz)), { near: european })).toMatchObject({
      problems: [{ reason: 'FAR_OUTSIDE', hint: 'MAYBE_SWAPPED' }],
    })
    const far = parseBoundary(polygon(vaduz), { near: district })
    expect(far).toMatchObject({ problems: [{ reason: 'FAR_OUTSIDE' }] })
    expect(far.ok ? [] : far.problems[0]).not.toHaveProperty('hint')
  })

  test('an area just beyond the district is not the door’s business', () => {
    expect(
      reasons(
        polygon([
          [104.2, 25.5],
          [104.21, 25.5],
          [104.21, 25.51],
          [104.2, 25.5],
        ]),
        district,
      ),
    ).toBe('accepted')
  })
})

describe('a boundary is accepted', () => {
  test('in one piece or several, exteriors counter-clockwise, holes clockwise', () => {
    const parsed = parseBoundary(
      multi(
        [
          [...square].reverse(),
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
        [
          [
            [9, 9],
            [10, 9],
            [10, 10],
            [9, 9],
          ],
        ],
      ),
    )
    expect(parsed).toMatchObject({ ok: true, changes: [{ code: 'RING_REVERSED' }, { code: 'RING_REVERSED' }] })
    expect(parsed.ok && toGeoJSON(parsed.value)).toEqual(
      multi(
        [
          square.toReversed().toReversed(),
          [
            [1, 1],
            [2, 2],
            [2, 1],
            [1, 1],
          ],
        ],
        [
          [
            [9, 9],
            [10, 9],
            [10, 10],
            [9, 9],
          ],
        ],
      ),
    )
  })

  test('without its heights, which are counted', () => {
    const parsed = parseBoundary(polygon(square.map(([x, y]) => [x, y, 1850])))
    expect(parsed).toEqual({
      ...parseBoundary(polygon(square)),
      changes: [{ code: 'HEIGHT_DROPPED', place: [0, 0], count: 5 }],
    })
  })

  test('with members it does not know, a right bbox and the name of CRS84', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
    expect(reasons({ ...polygon(square), crs, bbox: [0, 0, 8, 8], source: 'survey' })).toBe('accepted')
  })

  test('when its ends meet only once rounded', () => {
    const ring = [
      [0, 0],
      [8, 0],
      [8, 8],
      [1e-9, 0],
    ]
    expect(parseBoundary(polygon(ring))).toMatchObject({ ok: true, changes: [{ code: 'RING_CLOSED', place: [0, 0] }] })
  })

  test('when rings touch at places that leave it in one piece', () => {
    expect(
      reasons(
        polygon(square, [
          [0, 4],
          [3, 3],
          [3, 5],
          [0, 4],
        ]),
      ),
    ).toBe('accepted')
    expect(
      reasons(
        multi(
          [square],
          [
            [
              [8, 8],
              [9, 8],
              [9, 9],
              [8, 8],
            ],
          ],
        ),
      ),
    ).toBe('accepted')
  })

  test('what the door gave out comes back in unchanged', () => {
    const parsed = parseBoundary(
      polygon(square, [
        [0, 4],
        [3, 5],
        [3, 3],
        [0, 4],
      ]),
    )
    const again = parsed.ok && parseBoundary(toGeoJSON(parsed.value))
    expect(again).toEqual({ ...parsed, changes: [] })
  })
})

test('no input makes the door throw', () => {
  const almost = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constantFrom('Polygon', 'MultiPolygon'), coordinates: fc.anything() }),
    fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon'),
      coordinates: fc.array(
        fc.array(fc.array(fc.array(fc.oneof(fc.double(), fc.integer({ min: 0, max: 5 })), { maxLength: 3 }))),
      ),
    }),
    fc.record({
      type: fc.constant('Polygon'),
      coordinates: fc.array(
        fc
          .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { minLength: 3 })
          .map(ring => [...ring, ring[0]!]),
        { minLength: 1 },
      ),
    }),
  )
  fc.assert(
    fc.property(almost, input => {
      const parsed = parseBoundary(input)
      if (parsed.ok) expect(findInvalidity(parsed.value)).toBeUndefined()
      else expect(parsed.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
})

const suite = new URL('../../../../../shared/data/geometry/polygon-validity.jsonl', import.meta.url)

test.runIf(existsSync(suite))(
  'the door gives each of the 97 polygons of the JTS suite, in ../shared/data, its right verdict',
  () => {
    const cases: { wkt: string; valid: boolean }[] = readFileSync(suite, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    for (const { wkt, valid } of cases) {
      // A power of two brings the suite's coordinates within the globe without rounding any.
      const number = '(-?[\\d.]+)'
      const coordinates = JSON.parse(
        wkt
          .replace(/^[A-Z]+\s*/, '')
          .replace(new RegExp(`${number}\\s+${number}`, 'g'), (_, x, y) => `[${x / 64},${y / 64}]`)
          .replaceAll('(', '[')
          .replaceAll(')', ']'),
      )
      const type = wkt.startsWith('MULTI') ? 'MultiPolygon' : 'Polygon'
      expect({ wkt, valid: parseBoundary({ type, coordinates }).ok }).toEqual({ wkt, valid })
    }
    expect(cases).toHaveLength(97)
  },
)
