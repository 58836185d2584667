import type { Coverage } from '../../coverage/structure/coverage.ts'
import { type Edge, edgeBetween } from '../../coverage/structure/edge.ts'
import type { Position } from '../../geo/position.ts'
import { type Overlay, overlayOf } from '../../planar/overlay.ts'
import { balanced, thread } from '../../planar/strands.ts'

const MOST_ROUNDS = 8

/** The strand of an edge by the pieces that it came to. */
const strandOf = ({ a, b }: Edge, places: readonly Position[]): Position[] => {
  const strand = [a, b]
  thread(strand, 0, places)
  return strand
}

/**
 * Lays zones over ground so that the ground of the whole neither grows nor shrinks: where a line ends on an edge that has nobody on
 * one side, the edge gets a vertex and its mirror image. `isOuter` tells such edges.
 */
export const balancedOverlay = (edges: readonly Edge[], zones: Coverage, isOuter: (edge: Edge) => boolean): Overlay => {
  let strands = edges.map(({ a, b }): readonly Position[] => [a, b])
  for (let round = 1; ; round++) {
    const origins: number[] = []
    const pieces = strands.flatMap((strand, e) =>
      strand.slice(1).map((to, i): Edge => {
        origins.push(e)
        return edgeBetween(strand[i]!, to, edges[e]!.left, edges[e]!.right)
      }),
    )
    const overlay = overlayOf(pieces, zones)
    const places = new Map<number, Position[]>()
    for (const { a, b, edge } of overlay.cuts) {
      const origin = origins[edge]
      if (origin === undefined || !isOuter(edges[origin]!)) continue
      const list = places.get(origin)
      if (list) list.push(a, b)
      else places.set(origin, [a, b])
    }
    const next = strands.map((strand, e) => {
      const met = places.get(e)
      if (!met || met.length === 2) return strand
      const line = balanced(edges[e]!, strandOf(edges[e]!, met))
      return line.length > strand.length ? line : strand
    })
    const isBalanced = next.every((strand, e) => {
      const met = places.get(e)
      return !met || strandOf(edges[e]!, met).length === strand.length
    })
    if (isBalanced || round === MOST_ROUNDS) return overlay
    strands = next
  }
}
