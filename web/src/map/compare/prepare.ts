import type { MultiLineString } from 'geojson'
import { type Area, areaOf } from '../coverage/area.ts'
import { boundariesOf } from '../coverage/boundaries.ts'
import type { Spans } from '../coverage/detail.ts'
import type { GroundLevel } from '../coverage/ground.ts'
import { type Pole, poleOf } from '../labels/pole.ts'
import { projectLine, type Shape } from '../mercator.ts'
import type { ComparedGrid, ComparePicture, Side } from './comparePicture.ts'

/** A grid that is ready to be drawn. */
export interface DrawnGrid {
  readonly grid: ComparedGrid
  readonly area: Area
  readonly pole: Pole
}

/** One state, ready to be drawn. */
export interface DrawnState {
  readonly grids: readonly DrawnGrid[]
  readonly lines: ReadonlyMap<GroundLevel, readonly Shape[]>
  readonly spans: Spans
}

/** Ground that changes hands, ready to be drawn: its rims are filled even–odd. */
export interface DrawnGround {
  readonly number: number
  readonly tint: number | null
  readonly area: Area
  readonly pole: Pole
}

/** Everything of a comparison, ready to be drawn. */
export interface DrawnComparison {
  readonly states: Readonly<Record<Side, DrawnState>>
  readonly grounds: readonly DrawnGround[]
  readonly lines: Readonly<Record<Side, readonly Shape[]>>
}

export const prepare = (picture: ComparePicture): DrawnComparison => ({
  states: { before: stateOf(picture.before), after: stateOf(picture.after) },
  grounds: picture.exchanges.flatMap(({ number, tint, rims }) => {
    const area = areaWithin(rims)
    return area ? [{ number, tint, area, pole: poleOf(largestPiece(area)) }] : []
  }),
  lines: { before: shapesOf(picture.linesBefore), after: shapesOf(picture.linesAfter) },
})

function stateOf(grids: readonly ComparedGrid[]): DrawnState {
  const drawn = grids.flatMap(grid => {
    const area = areaOf(grid.boundary)
    return area ? [{ grid, area, pole: poleOf(area) }] : []
  })
  const inside = drawn.filter(({ grid }) => grid.isWithin)
  const sum = inside.reduce(
    (total, { area: { east, west, north, south } }) => total + Math.sqrt((east - west) * (south - north)),
    0,
  )
  const span = inside.length > 0 ? sum / inside.length : 1
  return {
    grids: drawn,
    lines: boundariesOf(grids.map(({ id, community, boundary }) => ({ id, code: community, boundary }))),
    // A community holds about a dozen grids, a subdistrict about a hundred.
    spans: { grid: span, community: span * 3.4, subdistrict: span * 10, district: span * 26 },
  }
}

const shapesOf = ({ coordinates }: MultiLineString): Shape[] => coordinates.map(line => projectLine(line))

/** The ground within rims, each a ring of its own. */
function areaWithin(rims: MultiLineString): Area | null {
  const pieces = shapesOf(rims).map(ring => [ring])
  if (pieces.length === 0) return null
  const rings = pieces.flat()
  return {
    pieces,
    west: Math.min(...rings.map(({ west }) => west)),
    north: Math.min(...rings.map(({ north }) => north)),
    east: Math.max(...rings.map(({ east }) => east)),
    south: Math.max(...rings.map(({ south }) => south)),
  }
}

const sizeOf = ({ west, north, east, south }: Omit<Shape, 'points'>): number => (east - west) * (south - north)

function largestPiece(area: Area): Area {
  const largest = area.pieces.reduce((best, piece) => (sizeOf(piece[0]!) > sizeOf(best[0]!) ? piece : best))
  return { ...area, pieces: [largest] }
}
