import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { E7, type Position } from '../position.ts'
import { toGeoJSONPoint } from '../toGeoJSON.ts'
import { parsePoint } from './parsePoint.ts'

const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates })

test('a point is kept to the seventh decimal', () => {
  expect(parsePoint(point(103.79612345678, 25.490000049))).toEqual({
    ok: true,
    value: [1_037_961_235, 254_900_000],
    changes: [],
  })
})

test('a height is dropped, and that is said', () => {
  expect(parsePoint(point(103.8, 25.5, 1881.4))).toEqual({
    ok: true,
    value: [1_038_000_000, 255_000_000],
    changes: [{ code: 'HEIGHT_DROPPED', place: [1_038_000_000, 255_000_000] }],
  })
})

test('what rounding brings to the end of the world is there, and what it does not is beyond', () => {
  expect(parsePoint(point(180.00000000000006, -90.00000000000001))).toMatchObject({
    ok: true,
    value: [180 * E7, -90 * E7],
  })
  expect(parsePoint(point(-180.00000004, 72))).toMatchObject({ ok: true, value: [-180 * E7, 72 * E7] })
  expect(parsePoint(point(180.0000001, 72))).toMatchObject({ ok: false, problems: [{ reason: 'OUT_OF_RANGE' }] })
})

describe('a point is refused with its reason', () => {
  test.each<[string, unknown, string]>([
    ['no numbers', point(), 'EMPTY'],
    ['one number', point(2), 'WRONG_NUMBER_COUNT'],
    ['four numbers', point(1, 2, 3, 4), 'WRONG_NUMBER_COUNT'],
    ['infinity', point(Number.POSITIVE_INFINITY, 0), 'NOT_A_NUMBER'],
    ['a string', point('103.8', 25.5), 'NOT_A_NUMBER'],
    ['a missing number', { type: 'Point', coordinates: new Array(2) }, 'NOT_A_NUMBER'],
    ['coordinates by name', { type: 'Point', coordinates: { longitude: 1, latitude: 2 } }, 'MISSING_MEMBER'],
    ['latitude 95', point(10, 95), 'OUT_OF_RANGE'],
    ['longitude 200', point(200, 10), 'OUT_OF_RANGE'],
    ['a polygon', { type: 'Polygon', coordinates: [] }, 'WRONG_TYPE'],
  ])('%s', (_, input, reason) => {
    expect(parsePoint(input)).toMatchObject({ ok: false, problems: [{ reason }] })
  })
})

test('a point written latitude first gets the hint that axes may be swapped', () => {
  expect(parsePoint(point(25.5, 103.8))).toMatchObject({
    problems: [{ reason: 'OUT_OF_RANGE', hint: 'MAYBE_SWAPPED' }],
  })
  const near = { west: 9 * E7, south: 47 * E7, east: 9.6 * E7, north: 47.3 * E7 }
  expect(parsePoint(point(47.1, 9.5), { near })).toMatchObject({
    problems: [{ reason: 'FAR_OUTSIDE', hint: 'MAYBE_SWAPPED' }],
  })
})

test('every position survives the way out and in again, and prints with at most seven decimals', () => {
  const position = fc.tuple(fc.integer({ min: -180 * E7, max: 180 * E7 }), fc.integer({ min: -90 * E7, max: 90 * E7 }))
  fc.assert(
    fc.property(position, (position: Position) => {
      const out = toGeoJSONPoint(position)
      expect(parsePoint(JSON.parse(JSON.stringify(out)))).toEqual({ ok: true, value: position, changes: [] })
      for (const number of out.coordinates) expect(Number(number.toFixed(7))).toBe(number)
    }),
    { numRuns: 5000 },
  )
})
