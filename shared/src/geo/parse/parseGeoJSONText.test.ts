import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDuplicateMember } from './duplicateMember.ts'
import { parseGeoJSONText } from './parseGeoJSONText.ts'

const station = {
  type: 'Feature',
  id: 'a1',
  properties: { name: '示例驿站' },
  geometry: { type: 'Point', coordinates: [103.8, 25.5] },
}
const reasons = (document: unknown) => {
  const parsed = parseGeoJSONText(typeof document === 'string' ? document : JSON.stringify(document))
  return parsed.ok ? [] : parsed.problems.map(({ reason }) => reason)
}

const malformed = new URL('../../../../../shared/data/geometry/malformed-geojson/', import.meta.url)

describe.runIf(existsSync(malformed))('each malformed document of ../shared/data is refused with its reason', () => {
  const expected: Record<string, string[]> = {
    'bad-duplicate-properties': ['DUPLICATE_MEMBER'],
    'bad-json': ['NOT_JSON'],
    'bad-polygon-interiorring-rhr': ['WRONG_WINDING'],
    'bad-properties-as-array': ['BAD_PROPERTIES', 'EMPTY'],
    badcoordtype: ['WRONG_NUMBER_COUNT'],
    badfeatureid: ['BAD_ID'],
    'bbox-contains-string': ['BAD_BBOX'],
    'different-first-last': ['RING_NOT_CLOSED'],
    excessive_precision_truncated: ['WRONG_TYPE'],
    false: ['WRONG_TYPE'],
    'featurecollection-obj': ['MISSING_MEMBER'],
    featurecollection: ['MISSING_MEMBER'],
    geometry_changed_semantics: ['MISPLACED_MEMBER', 'MISPLACED_MEMBER', 'MISPLACED_MEMBER'],
    geometrycollection_single: ['WRONG_TYPE'],
    'multipoint-multidimension': ['WRONG_TYPE'],
    nofeaturetype: ['WRONG_TYPE'],
    'point-labeled-as-a-multipolygon': ['MISSING_MEMBER', 'MISSING_MEMBER'],
    'point-toofew': ['WRONG_NUMBER_COUNT'],
    point: ['MISSING_MEMBER'],
    rootstring: ['WRONG_TYPE'],
    'short-linearring': ['TOO_FEW_POSITIONS'],
    stringcoord: ['NOT_A_NUMBER'],
  }
  const files = existsSync(malformed) ? readdirSync(malformed) : []

  test('there are 22 of them', () => {
    expect(files.map(file => file.replace('.geojson', '')).sort()).toEqual(Object.keys(expected).sort())
  })

  test.each(files)('%s', file => {
    expect(reasons(readFileSync(new URL(file, malformed), 'utf8'))).toEqual(expected[file.replace('.geojson', '')])
  })
})

test('a collection gives its features with their properties and ids', () => {
  const parsed = parseGeoJSONText(
    JSON.stringify({ type: 'FeatureCollection', features: [station, { ...station, properties: null }] }),
  )
  const geometry = { type: 'Point', position: [1_038_000_000, 255_000_000] }
  expect(parsed).toEqual({
    ok: true,
    value: [
      { geometry, properties: { name: '示例驿站' }, id: 'a1' },
      { geometry, properties: {}, id: 'a1' },
    ],
    changes: [],
  })
})

test('every bad feature of a collection is named with its number', () => {
  const bad = { ...station, geometry: { type: 'Point', coordinates: [103.8] } }
  const parsed = parseGeoJSONText(
    JSON.stringify({ type: 'FeatureCollection', features: [bad, station, { ...station, geometry: null }] }),
  )
  expect(parsed).toMatchObject({
    problems: [
      { reason: 'WRONG_NUMBER_COUNT', path: '$.features[0].geometry.coordinates' },
      { reason: 'EMPTY', path: '$.features[2].geometry' },
    ],
  })
})

test('a document in another coordinate system is refused, whoever says so', () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } }
  expect(reasons({ type: 'FeatureCollection', crs, features: [station] })).toEqual(['UNSUPPORTED_CRS'])
  expect(reasons({ ...station, crs })).toEqual(['UNSUPPORTED_CRS'])
})

test('a document wound against the right-hand rule is turned when that is asked for', () => {
  const clockwise = JSON.stringify({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ],
  })
  expect(reasons(clockwise)).toEqual(['WRONG_WINDING'])
  expect(parseGeoJSONText(clockwise, { winding: 'any' })).toMatchObject({
    ok: true,
    changes: [{ code: 'RING_REVERSED' }],
  })
})

test('twenty thousand nested arrays or objects are refused, and the process lives', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000)
  expect(reasons(`{"type":"MultiPolygon","coordinates":${deep}}`)).not.toEqual([])
  expect(reasons(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)).toEqual(['WRONG_TYPE'])
})

describe('a member named twice', () => {
  test.each([
    ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', undefined],
    ['{"a":1,"b":2,"a":3}', 'a'],
    ['{"x":[{"y":{"k":1,"k":1}}]}', 'k'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":"a","b":"\\"a\\":","c":["a","a"]}', undefined],
    ['"a"', undefined],
  ])('%s', (text, name) => {
    expect(findDuplicateMember(text)).toBe(name)
  })

  test('is never seen in what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.json(), text => findDuplicateMember(JSON.stringify(JSON.parse(text))) === undefined))
  })
})
