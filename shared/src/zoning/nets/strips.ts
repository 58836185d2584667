import type { Edge, Holder } from '../../coverage/structure/edge.ts'
import type { Position } from '../../geo/position.ts'
import { METRES } from '../../planar/flatPlane.ts'

/** A strip between two lines that were meant to be one. */
export interface Strip {
  /** Some place on its boundary. */
  readonly at: Position
  /** m². */
  readonly area: number
  /** Twice the area by the length of the boundary, metres. */
  readonly width: number
}

/** The faces that are thinner on the whole than so many metres; holders of the edges are faces, all of them in some region. */
export function stripsAmong(
  edges: readonly Edge[],
  regionOf: (face: number) => Holder,
  shrink: number,
  tolerance: number,
): Map<string, Strip> {
  const [x0, y0] = edges[0]?.a ?? [0, 0]
  const measures = new Map<string, { at: Position; area: number; outline: number }>()
  for (const { a, b, left, right } of edges) {
    const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]]
    const length = Math.sqrt(dx * dx + dy * dy) * METRES
    const area = (((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0)) / 2) * shrink * METRES * METRES
    for (const [face, sign] of [
      [left, 1],
      [right, -1],
    ] as const) {
      if (face === undefined || regionOf(Number(face)) === undefined) continue
      const measure = measures.get(face) ?? { at: a, area: 0, outline: 0 }
      measure.area += sign * area
      measure.outline += length
      measures.set(face, measure)
    }
  }
  const strips = new Map<string, Strip>()
  for (const [face, { at, area, outline }] of measures) {
    const width = (2 * area) / outline
    if (width < tolerance) strips.set(face, { at, area, width })
  }
  return strips
}
