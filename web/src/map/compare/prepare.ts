import type { MultiLineString } from 'geojson'
import { projectLine, type Shape } from '../canvas/mercator.ts'
import { type Area, areaOf, areaOfPieces } from '../shapes/area.ts'
import { boundariesOf } from '../shapes/boundaries.ts'
import { type Spans, spansByGrids } from '../shapes/detail.ts'
import type { GroundLevel } from '../shapes/ground.ts'
import { type Pole, poleOf } from '../shapes/pole.ts'
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
  return {
    grids: drawn,
    lines: boundariesOf(grids.map(({ id, community, boundary }) => ({ id, code: community, boundary }))),
    spans: spansByGrids(drawn.filter(({ grid }) => grid.isWithin).map(({ area }) => area)),
  }
}

const shapesOf = ({ coordinates }: MultiLineString): Shape[] => coordinates.map(line => projectLine(line))

/** The ground within rims, each a ring of its own. */
function areaWithin(rims: MultiLineString): Area | null {
  const pieces = shapesOf(rims).map(ring => [ring])
  return pieces.length > 0 ? areaOfPieces(pieces) : null
}

const sizeOf = ({ west, north, east, south }: Omit<Shape, 'points'>): number => (east - west) * (south - north)

function largestPiece(area: Area): Area {
  const largest = area.pieces.reduce((best, piece) => (sizeOf(piece[0]!) > sizeOf(best[0]!) ? piece : best))
  return { ...area, pieces: [largest] }
}
