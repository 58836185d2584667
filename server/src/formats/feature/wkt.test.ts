import { expect, test } from 'vitest'
import { parseWkt } from './wkt.ts'

test('points, polygons with holes and multipolygons are read as GeoJSON', () => {
  expect(parseWkt('POINT(103.8 25.5)')).toEqual({ type: 'Point', coordinates: [103.8, 25.5] })
  expect(parseWkt(' polygon ((0 0, 4 0, 4 4, 0 0), (1 1, 2 1, 2 2, 1 1)) ')).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ],
  })
  expect(parseWkt('SRID=4326;MULTIPOLYGON(((0 0,-1.5e1 0,4 4,0 0)))')).toEqual({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [-15, 0],
          [4, 4],
          [0, 0],
        ],
      ],
    ],
  })
})

test.each([
  '',
  'somewhere',
  'POINT EMPTY',
  'LINESTRING(0 0,1 1)',
  'POLYGON((0 zero,1 1))',
  'POLYGON((0 0,1 1)',
  'POINT(1 2); drop table grid',
])('“%s” becomes nothing that a geometry parser accepts', text => {
  expect(['Point', 'Polygon', 'MultiPolygon']).not.toContain((parseWkt(text) as { type: string }).type)
})
