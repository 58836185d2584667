import { expect, test } from 'vitest'
import { boxAround } from './boxAround.ts'

test('the box reaches around every piece, whatever the geometry is made of', () => {
  const piece = (west: number): GeoJSON.Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 1],
        [west + 1, 1],
        [west, 2],
        [west, 1],
      ],
    ],
  })
  expect(boxAround(piece(5))).toEqual({ west: 5, south: 1, east: 6, north: 2 })
  const pieces = [piece(5), piece(8)]
  const both = { west: 5, south: 1, east: 9, north: 2 }
  expect(boxAround({ type: 'MultiPolygon', coordinates: pieces.map(({ coordinates }) => coordinates) })).toEqual(both)
  expect(boxAround({ type: 'GeometryCollection', geometries: pieces })).toEqual(both)
  expect(boxAround({ type: 'Point', coordinates: [3, 4] })).toEqual({ west: 3, south: 4, east: 3, north: 4 })
})
