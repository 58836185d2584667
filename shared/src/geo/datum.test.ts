import fc from 'fast-check'
import gcoord from 'gcoord'
import { describe, expect, test } from 'vitest'
import { coordinatesFromDatum, type Datum, fromDatum, toDatum } from './datum.ts'
import { distanceBetween } from './measures.ts'
import { type Degrees, positionOfDegrees } from './parse/parsePosition.ts'
import { degreesOf, E7 } from './position.ts'

const metresBetween = (a: Degrees, b: Degrees) => distanceBetween(positionOfDegrees(a), positionOfDegrees(b))
const shifted: Datum[] = ['GCJ02', 'BD09']
const inChina = fc.tuple(fc.double({ min: 74, max: 134, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true }))

describe.each(shifted)('%s', datum => {
  test('there and back is the same place within a millimetre, all over China', () => {
    fc.assert(
      fc.property(inChina, place => {
        const back = fromDatum(toDatum(place, datum), datum)
        expect(Math.abs(back[0] - place[0])).toBeLessThan(1e-8)
        expect(Math.abs(back[1] - place[1])).toBeLessThan(1e-8)
      }),
    )
  })

  test('a position keeps its seventh decimal on the way out and back', () => {
    const position = inChina.map(positionOfDegrees)
    fc.assert(
      fc.property(position, position => {
        const [longitude, latitude] = position.map(degreesOf) as [number, number]
        expect(positionOfDegrees(fromDatum(toDatum([longitude, latitude], datum), datum))).toEqual(position)
      }),
    )
  })

  test('the way back agrees with the library’s within its 0.3 m', () => {
    fc.assert(
      fc.property(inChina, place => {
        const theirs = gcoord.transform<[number, number]>([...place], gcoord[datum as 'GCJ02' | 'BD09'], gcoord.WGS84)
        expect(metresBetween(fromDatum(place, datum), [theirs[0], theirs[1]])).toBeLessThan(0.3)
      }),
    )
  })

  test('in the district the shift is hundreds of metres, so to forget it would be seen', () => {
    const place: Degrees = [103.8, 25.5]
    expect(metresBetween(place, toDatum(place, datum))).toBeGreaterThan(300)
    expect(metresBetween(place, toDatum(place, datum))).toBeLessThan(1500)
  })
})

test('Tian’anmen in AMap’s and Baidu’s coordinates comes within 10 m of itself', () => {
  // As commonly quoted for the two services: AMap 116.397455, 39.909187; Baidu 116.403847, 39.915526.
  const fromAMap = fromDatum([116.397455, 39.909187], 'GCJ02')
  const fromBaidu = fromDatum([116.403847, 39.915526], 'BD09')
  expect(metresBetween(fromAMap, fromBaidu)).toBeLessThan(10)
})

test('outside China GCJ-02 is no shift', () => {
  expect(toDatum([9.52, 47.14], 'GCJ02')).toEqual([9.52, 47.14])
})

test('at the rim of the box around China, where the library’s way back never ends, an answer comes', () => {
  const [longitude, latitude] = fromDatum([72.0045, 35], 'GCJ02')
  expect(longitude).toBeCloseTo(72, 1)
  expect(latitude).toBeCloseTo(35, 1)
})

test('CGCS2000 is left as it is', () => {
  expect(fromDatum([103.8, 25.5], 'CGCS2000')).toEqual([103.8, 25.5])
  expect(toDatum([103.8, 25.5], 'CGCS2000')).toEqual([103.8, 25.5])
})

test('coordinates are moved on a copy, heights kept, and what is no position left alone', () => {
  const ring = [[103.8, 25.5, 1880], [103.9, 25.5], ['x', 1], null]
  const before = structuredClone(ring)
  const moved = coordinatesFromDatum([[ring]], 'GCJ02') as [[unknown[][]]]
  expect(ring).toEqual(before)
  expect(moved[0][0][0]).toEqual([...fromDatum([103.8, 25.5], 'GCJ02'), 1880])
  expect(moved[0][0].slice(2)).toEqual([['x', 1], null])
  expect(positionOfDegrees(moved[0][0][1] as unknown as Degrees)[0]).not.toBe(103.9 * E7)
})
