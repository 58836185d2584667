import { expect, test } from 'vitest'
import { bboxOfPositions } from '../geo/bbox.ts'
import { degreesOf, type Position, quantise } from '../geo/position.ts'
import { buildNetwork } from './buildNetwork.ts'
import { Snapper } from './snapper.ts'
import { arrivalAt, walkFrom } from './walk.ts'
import { type AreaCoordinates, WalkRaster } from './walkRaster.ts'

/** A place some metres east and north of a corner in Qujing. */
const at = (east: number, north: number): Position => [
  quantise(103.8) + Math.round(east * 99.4),
  quantise(25.5) + Math.round(north * 90.3),
]

const BOX = bboxOfPositions([at(-1500, -1500), at(1500, 1500)])!

interface Ground {
  readonly paths: Position[][]
  readonly barriers?: Position[][]
  readonly from: Position
  readonly limit?: number
}

const rasterOf = ({ paths, barriers = [], from, limit = Infinity }: Ground) => {
  const network = buildNetwork(paths, barriers)
  const snapper = new Snapper(network)
  const walk = walkFrom(network, [snapper.snap(from)!], { limit })
  const raster = new WalkRaster(walk, snapper, BOX)
  for (let row = 0; row < raster.rows; row++) raster.measure(row)
  return { raster, walk, snapper }
}

/** Even-odd: whether a place lies in one of the areas and in none of its holes. */
const isIn = (areas: AreaCoordinates, place: Position): boolean => {
  const [x, y] = [degreesOf(place[0]), degreesOf(place[1])]
  let inside = false
  for (const ring of areas.flat())
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!]
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
    }
  return inside
}

const street = [at(-1400, 0), at(1400, 0)]

test('an area is a strip along the path, as long as the walk and no wider than from where the path is used', () => {
  const { raster } = rasterOf({ paths: [street], from: at(0, 0) })
  const areas = raster.within(500)
  for (const place of [at(0, 0), at(-420, 0), at(420, 20), at(0, 70)]) expect(isIn(areas, place)).toBe(true)
  for (const place of [at(560, 0), at(-560, 0), at(0, 160), at(0, -160)]) expect(isIn(areas, place)).toBe(false)
  // A longer walk reaches all that a shorter one does.
  const wider = raster.within(1000)
  for (let east = -1400; east <= 1400; east += 35)
    if (isIn(areas, at(east, 0))) expect(isIn(wider, at(east, 0))).toBe(true)
})

test('ground inside a ring of streets stays a hole, and its ring runs the other way round', () => {
  const ring = [at(-500, -500), at(500, -500), at(500, 500), at(-500, 500), at(-500, -500)]
  const { raster } = rasterOf({ paths: [ring], from: at(-500, -500) })
  const areas = raster.within(2500)
  expect(areas.map(rings => rings.length)).toEqual([2])
  expect(isIn(areas, at(0, 0))).toBe(false)
  expect(isIn(areas, at(500, 500))).toBe(true)
  const turned = ([first, second]: AreaCoordinates[0]) =>
    [first!, second!].map(ring => {
      let twice = 0
      for (let i = 1; i < ring.length; i++) twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1]
      return Math.sign(twice)
    })
  expect(turned(areas[0]!)).toEqual([1, -1])
})

test('beyond a river without a bridge, and on paths that are not connected, nothing is drawn', () => {
  const river = [at(-1500, 40), at(1500, 40)]
  const across = [at(-1400, 80), at(1400, 80)]
  const { raster } = rasterOf({ paths: [street, across], barriers: [river], from: at(0, 0) })
  const areas = raster.within(1000)
  expect(isIn(areas, at(0, 0))).toBe(true)
  for (let east = -900; east <= 900; east += 50)
    for (const north of [75, 100, 140]) expect(isIn(areas, at(east, north))).toBe(false)
})

test('a cell is reached when a building there is: by the rule by which households are counted', () => {
  const paths = [street, [at(-300, 0), at(-300, 900)], [at(600, 0), at(600, -1200)]]
  const { raster, walk, snapper } = rasterOf({ paths, from: at(0, 0) })
  const areas = raster.within(700)
  let seen = 0
  for (let east = -1200; east <= 1200; east += 83)
    for (let north = -1200; north <= 1200; north += 89) {
      const snap = snapper.snap(at(east, north), 100)
      const metres = (snap && arrivalAt(walk, snap)?.metres) ?? Infinity
      // A side of a cell from the limit on either side may be drawn as either.
      if (Math.abs(metres - 700) < 45 || (snap && snap.metres > 70)) continue
      if (metres === Infinity && snapper.snap(at(east, north), 130)) continue
      seen++
      expect(isIn(areas, at(east, north)), `${east} ${north} at ${metres} m`).toBe(metres < 700)
    }
  expect(seen).toBeGreaterThan(500)
})

test('where nobody comes there is no area', () => {
  const { raster } = rasterOf({ paths: [[at(9000, 9000), at(9500, 9000)]], from: at(9000, 9000) })
  expect(raster.within(900)).toEqual([])
})
