import { type Position, samePosition } from '@geyi/shared/geo'
import type { ArcBook } from './arcBook.ts'
import { nearestOnSegment, type Pointer, pixelsBetween } from './pointer.ts'

/** Something that the hand's place is drawn to. */
export interface Snap {
  readonly kind: 'vertex' | 'edge'
  readonly at: Position
}

/** Pixels within which a vertex draws the hand, and an edge. */
const VERTEX_REACH = 10
const EDGE_REACH = 7

/** The vertex near the pointer, or else the edge; `except` draws nothing. */
export function snapOf(
  book: ArcBook,
  pointer: Pointer,
  { except, edges = true }: { except?: Position | undefined; edges?: boolean } = {},
): Snap | null {
  let [vertex, vertexReach]: [Position | null, number] = [null, VERTEX_REACH]
  let [edge, edgeReach]: [Position | null, number] = [null, EDGE_REACH]
  for (const { line } of book.near(pointer.at, VERTEX_REACH * pointer.pixel))
    for (let i = 0; i < line.length; i++) {
      const place = line[i]!
      const away = pixelsBetween(pointer, place)
      if (away < vertexReach && !(except && samePosition(place, except))) [vertex, vertexReach] = [place, away]
      if (!edges || i === 0) continue
      const on = nearestOnSegment(pointer, line[i - 1]!, place)
      const beside = pixelsBetween(pointer, on)
      if (beside < edgeReach) [edge, edgeReach] = [on, beside]
    }
  return vertex ? { kind: 'vertex', at: vertex } : edge ? { kind: 'edge', at: edge } : null
}
