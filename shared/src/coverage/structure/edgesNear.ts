import type { Position } from '../../geo/position.ts'
import type { Coverage } from './coverage.ts'
import type { Edge } from './edge.ts'
import { edgesAt, edgesIn } from './edgeIndex.ts'

/** The edges that come within so many E7 units of a place, east to west and north to south, and perhaps some more nearby. */
export const edgesNear = (coverage: Coverage, [x, y]: Position, reach: number): Edge[] =>
  edgesIn(coverage.edges, { west: x - reach, south: y - reach, east: x + reach, north: y + reach })

/** The edges that end at a vertex; none when there is no vertex. */
export const edgesAround = (coverage: Coverage, vertex: Position): Edge[] => edgesAt(coverage.edges, vertex)
