import { E7, type MultiPolygon, type Position } from '@geyi/shared/geo'
import type { Frame } from '../../canvas/canvasLayer.ts'
import { projectLine, type Shape, worldX, worldY } from '../../canvas/mercator.ts'
import { type Area, areaOfPieces } from '../../shapes/area.ts'
import { type Pole, poleOf } from '../../shapes/pole.ts'

const shapes = new WeakMap<readonly Position[], Shape>()
const areas = new WeakMap<MultiPolygon, Area>()
const poles = new WeakMap<MultiPolygon, Pole>()

/** A line of E7 positions ready to be drawn; kept as long as the line is. */
export function shapeOf(line: readonly Position[]): Shape {
  const known = shapes.get(line)
  if (known) return known
  const shape = projectLine(line, 1 / E7)
  shapes.set(line, shape)
  return shape
}

/** A boundary ready to be drawn; kept as long as the boundary is. */
export function areaOfBoundary(boundary: MultiPolygon): Area {
  const known = areas.get(boundary)
  if (known) return known
  const area = areaOfPieces(boundary.map(rings => rings.map(shapeOf)))
  areas.set(boundary, area)
  return area
}

/** Where a boundary's label stands. */
export function poleOfBoundary(boundary: MultiPolygon): Pole {
  const known = poles.get(boundary)
  if (known) return known
  const pole = poleOf(areaOfBoundary(boundary))
  poles.set(boundary, pole)
  return pole
}

/** Where a place falls on the canvas. */
export const pixelOf = ({ scale, left, top }: Omit<Frame, 'context'>, [x, y]: Position): readonly [number, number] => [
  worldX(x / E7) * scale - left,
  worldY(y / E7) * scale - top,
]
