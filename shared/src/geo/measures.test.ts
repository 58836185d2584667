import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bboxOf, boxesMeet } from './bbox.ts'
import { fastAreaOf } from './fastArea.ts'
import { areaOf, distanceBetween, lengthOf, perimeterOf } from './measures.ts'
import { E7, type MultiPolygon, type Position, quantise, type Ring } from './position.ts'

const at = (longitude: number, latitude: number): Position => [quantise(longitude), quantise(latitude)]
const box = (west: number, south: number, east: number, north: number): Ring => [
  at(west, south),
  at(east, south),
  at(east, north),
  at(west, north),
  at(west, south),
]

describe('area of rings across half the globe and more', () => {
  const EARTH = 510_065_621_724_088
  const frame = (inner: Ring): MultiPolygon => [[box(-180, -90, 180, 90), inner.toReversed()]]

  test('the whole world has all of it, a half of it half, and a hole in it leaves the rest', () => {
    expect(areaOf([[box(-180, -90, 180, 90)]]) / EARTH).toBeCloseTo(1, 9)
    expect(areaOf([[box(-180, 0, 180, 90)]]) / EARTH).toBeCloseTo(0.5, 9)
    expect(areaOf([[box(-180, -90, 0, 90)]]) / EARTH).toBeCloseTo(0.5, 9)
    expect(areaOf([[box(-170, -90, 170, 90)]]) / EARTH).toBeCloseTo(340 / 360, 9)
    expect(areaOf(frame(box(-179, -89, 179, 89))) / EARTH).toBeGreaterThan(0)
    expect((areaOf(frame(box(100, 20, 110, 30))) + areaOf([[box(100, 20, 110, 30)]])) / EARTH).toBeCloseTo(1, 4)
  })

  test('no boundary has less than nothing', () => {
    const longitude = fc.integer({ min: -180, max: 179 })
    const latitude = fc.integer({ min: -90, max: 89 })
    fc.assert(
      fc.property(longitude, latitude, fc.nat(360), fc.nat(180), (west, south, width, height) => {
        const ring = box(west, south, Math.min(180, west + width + 1), Math.min(90, south + height + 1))
        expect(areaOf([[ring]])).toBeGreaterThan(0)
        expect(areaOf(frame(ring))).toBeGreaterThanOrEqual(0)
      }),
      { seed: 3 },
    )
  })
})

describe('distance', () => {
  test('a degree of the equator is a 360th of the ellipsoid’s girth', () => {
    expect(distanceBetween(at(103, 0), at(104, 0))).toBeCloseTo((2 * Math.PI * 6_378_137) / 360, 6)
  })

  test('equator to pole is the quarter meridian, 10,001,965.729 m', () => {
    expect(distanceBetween(at(0, 0), at(0, 90))).toBeCloseTo(10_001_965.729, 3)
  })

  test('Vincenty’s hard case, nearly antipodal places, is solved', () => {
    // Karney 2013, table 4: φ1 = -30°, φ2 = 29.9°, λ12 = 179.8°, s12 = 19 989 832.827 610 m.
    expect(distanceBetween(at(0, -30), at(179.8, 29.9))).toBeCloseTo(19_989_832.82761, 4)
  })

  test('distance is the same there and back, and nothing to the same place', () => {
    const place = fc.tuple(fc.integer({ min: -180 * E7, max: 180 * E7 }), fc.integer({ min: -90 * E7, max: 90 * E7 }))
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(Math.abs(distanceBetween(a, b) - distanceBetween(b, a))).toBeLessThan(1e-6)
        expect(distanceBetween(a, a)).toBe(0)
      }),
    )
  })

  test('a path is as long as its stretches, a perimeter as all its rings', () => {
    const path = [at(103.8, 25.5), at(103.81, 25.5), at(103.81, 25.52)]
    expect(lengthOf(path)).toBeCloseTo(distanceBetween(path[0]!, path[1]!) + distanceBetween(path[1]!, path[2]!), 9)
    const holed: MultiPolygon = [[box(103, 25, 104, 26), box(103.4, 25.4, 103.6, 25.6)]]
    expect(perimeterOf(holed)).toBeCloseTo(lengthOf(holed[0]![0]!) + lengthOf(holed[0]![1]!), 6)
  })
})

describe('area', () => {
  test('eight octants make the whole ellipsoid, 510,065,621,724,089 m²', () => {
    const octant: MultiPolygon = [[[at(0, 0), at(90, 0), at(0, 90), at(0, 0)]]]
    expect(areaOf(octant) * 8).toBeCloseTo(510_065_621_724_089, -1)
  })

  test('a hole counts against its exterior, whichever way the rings run', () => {
    const outer = box(103.8, 25.5, 103.82, 25.52)
    const hole = box(103.805, 25.505, 103.81, 25.51)
    const whole = areaOf([[outer]])
    const missing = areaOf([[hole]])
    expect(areaOf([[outer, hole]])).toBeCloseTo(whole - missing, 6)
    expect(areaOf([[[...outer].reverse(), [...hole].reverse()]])).toBeCloseTo(whole - missing, 6)
  })

  test('the fast area of a spherical zone agrees with its formula on the ellipsoid', () => {
    // Edges along parallels: the zone between them is what Lambert’s cylinder measures exactly.
    const belt: MultiPolygon = [[[at(-180, 0), at(180, 0), at(180, 90), at(-180, 90), at(-180, 0)]]]
    expect(fastAreaOf(belt) * 2).toBeCloseTo(510_065_621_724_089, -2)
  })

  test('the fast area is off by no more than its edges bulge', () => {
    const radii = fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 })
    const place = fc.record({
      longitude: fc.double({ min: -179, max: 179, noNaN: true }),
      latitude: fc.double({ min: -60, max: 60, noNaN: true }),
      metres: fc.double({ min: 20, max: 5000, noNaN: true }),
    })
    fc.assert(
      fc.property(radii, place, (radii, { longitude, latitude, metres }) => {
        const degrees = metres / 111_320
        const ring = radii.map((radius, i): Position => {
          const angle = (i / radii.length) * 2 * Math.PI
          return at(
            longitude + (Math.cos(angle) * radius * degrees) / Math.cos((latitude * Math.PI) / 180),
            latitude + Math.sin(angle) * radius * degrees,
          )
        })
        const boundary: MultiPolygon = [[[...ring, ring[0]!]]]
        const tangent = Math.tan(((Math.abs(latitude) + 1) * Math.PI) / 180)
        const bulge = boundary[0]![0]!.reduce((sum, vertex, i, all) => {
          const edge = i === 0 ? 0 : distanceBetween(all[i - 1]!, vertex)
          return sum + (edge ** 3 * tangent) / (12 * 6_350_000)
        }, 0)
        expect(Math.abs(fastAreaOf(boundary) - areaOf(boundary))).toBeLessThan(1e-3 + bulge)
      }),
      { numRuns: 500 },
    )
  })
})

test('the box of a boundary holds all its pieces', () => {
  expect(bboxOf([[box(1, 2, 3, 4)], [box(-5, 3, -4, 9)]])).toEqual({
    west: -5 * E7,
    south: 2 * E7,
    east: 3 * E7,
    north: 9 * E7,
  })
  expect(bboxOf([])).toBeUndefined()
})

test('boxes that share only a side meet', () => {
  const left = { west: 0, south: 0, east: 5, north: 5 }
  expect(boxesMeet(left, { west: 5, south: 5, east: 9, north: 9 })).toBe(true)
  expect(boxesMeet(left, { west: 6, south: 0, east: 9, north: 9 })).toBe(false)
})
