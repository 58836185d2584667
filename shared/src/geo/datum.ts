import gcoord from 'gcoord'
import type { Degrees } from './parse/parsePosition.ts'

/**
 * What longitude and latitude refer to: CGCS2000, which stands for WGS 84 too (equal within a metre), or one of the
 * shifted datums of map services in China: GCJ-02 (AMap, Tencent) and BD-09 (Baidu).
 */
export type Datum = 'CGCS2000' | 'GCJ02' | 'BD09'

// Each step leaves about a hundredth of the error; a step more than 1e-9° needs is no harm.
const STEPS = 8
const CLOSE = 1e-10

const shift = ([longitude, latitude]: Degrees, to: Datum): Degrees => {
  // The library mutates what it is given.
  const [x, y] = gcoord.transform<[number, number]>(
    [longitude, latitude],
    gcoord.WGS84,
    gcoord[to === 'GCJ02' ? to : 'BD09'],
  )
  return [x, y]
}

/** Coordinates in CGCS2000 → the same place in another datum. GCJ-02 does not shift outside a box around China. */
export const toDatum = (place: Degrees, datum: Datum): Degrees => (datum === 'CGCS2000' ? place : shift(place, datum))

/**
 * Coordinates in another datum → the same place in CGCS2000, the inverse of `toDatum` within 1 mm.
 * The library's own way back is left alone: it is right within 0.2 m only, and never ends at the rim of its box.
 */
export const fromDatum = (place: Degrees, datum: Datum): Degrees => {
  if (datum === 'CGCS2000') return place
  let guess = place
  for (let step = 0; step < STEPS; step++) {
    const there = shift(guess, datum)
    const [dx, dy] = [there[0] - place[0], there[1] - place[1]]
    guess = [guess[0] - dx, guess[1] - dy]
    if (Math.abs(dx) < CLOSE && Math.abs(dy) < CLOSE) break
  }
  return guess
}

const isPosition = (value: readonly unknown[]): value is readonly [number, number, ...unknown[]] =>
  Number.isFinite(value[0]) && Number.isFinite(value[1])

// A MultiPolygon's coordinates; what is nested deeper is no geometry and is left for the parser to refuse.
const DEPTH = 4

/**
 * A copy of a geometry's `coordinates`, however nested, moved from another datum to CGCS2000. Whatever is no position
 * is copied as it is, for the parser to refuse.
 */
export const coordinatesFromDatum = (coordinates: unknown, datum: Datum, depth = DEPTH): unknown => {
  if (!Array.isArray(coordinates) || depth === 0) return coordinates
  if (isPosition(coordinates)) return [...fromDatum([coordinates[0], coordinates[1]], datum), ...coordinates.slice(2)]
  return coordinates.map(part => coordinatesFromDatum(part, datum, depth - 1))
}
