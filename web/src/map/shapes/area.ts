import type { Geometry, Position } from 'geojson'
import { projectLine, type Shape } from '../canvas/mercator.ts'

/** A boundary projected for drawing: every ring of every piece, and the box around all. */
export interface Area {
  readonly pieces: readonly (readonly Shape[])[]
  readonly west: number
  readonly north: number
  readonly east: number
  readonly south: number
}

/** Projects a Polygon or MultiPolygon; anything else has no area. */
export function areaOf(boundary: Geometry): Area | null {
  const polygons: Position[][][] =
    boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.type === 'MultiPolygon' ? boundary.coordinates : []
  if (polygons.length === 0) return null
  return areaOfPieces(polygons.map(rings => rings.map(ring => projectLine(ring))))
}

/** Pieces, each its outer ring first, with the box around all. */
export function areaOfPieces(pieces: Area['pieces']): Area {
  const outer = pieces.map(rings => rings[0]!)
  return {
    pieces,
    west: Math.min(...outer.map(({ west }) => west)),
    north: Math.min(...outer.map(({ north }) => north)),
    east: Math.max(...outer.map(({ east }) => east)),
    south: Math.max(...outer.map(({ south }) => south)),
  }
}

/** Whether a point of the world square lies in an area (even–odd rule, for pointing at things). */
export function isInside({ pieces }: Area, x: number, y: number): boolean {
  let inside = false
  for (const rings of pieces)
    for (const { points } of rings)
      for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
        const above = points[i + 1]! > y
        if (above === points[j + 1]! > y) continue
        const crossing =
          ((points[j]! - points[i]!) * (y - points[i + 1]!)) / (points[j + 1]! - points[i + 1]!) + points[i]!
        if (x < crossing) inside = !inside
      }
  return inside
}
