import type { Coverage } from '../../coverage/structure/coverage.ts'
import { compareEdges, type Edge, edgeBetween } from '../../coverage/structure/edge.ts'
import { edgesIn, edgesOf } from '../../coverage/structure/edgeIndex.ts'
import { indexEdges } from '../../coverage/structure/indexEdges.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround, distanceToSegment } from '../../planar/nearness.ts'
import { type Overlay, overlayOf } from '../../planar/overlay.ts'
import { balanced, isBetween, isEnd, thread } from '../../planar/strands.ts'

const MOST_ROUNDS = 8

/** As far as rounding can have taken the rim of zones from the rim of the ground, in E7 units. */
export const ROUNDING = 1.5

/** The strand of an edge by the pieces that it came to. */
const strandOf = ({ a, b }: Edge, places: readonly Position[]): Position[] => {
  const strand = [a, b]
  thread(strand, 0, places)
  return strand
}

/** The places where lines between zones end on something else: on the zones' outline, or on edges that are not among the lines. */
const endsOnRim = (zones: Coverage, lines: readonly Edge[]): Position[] => {
  const isLine = new Set(lines)
  const rim = [...edgesOf(zones.edges)].filter(edge => !isLine.has(edge)).flatMap(({ a, b }) => [a, b])
  const onRim = new Set(rim.map(String))
  const ends = new Map(lines.flatMap(({ a, b }) => [a, b]).map(end => [String(end), end]))
  return [...ends].flatMap(([name, end]) => (onRim.has(name) ? [end] : []))
}

/** Edges taken through places that lie on them, but for as far as rounding can have taken them apart. */
const threaded = (edges: readonly Edge[], places: readonly Position[]): (readonly Position[])[] => {
  const index = indexEdges(edges)
  const met = new Map<Edge, Position[]>()
  for (const place of places) {
    const near = edgesIn(index, boxAround([place], 2))
    if (near.some(({ a, b }) => isEnd(place, a, b))) continue
    const [nearest] = near
      .filter(({ a, b }) => isBetween(place, a, b))
      .map(edge => ({ edge, away: distanceToSegment(place, edge.a, edge.b) }))
      .filter(({ away }) => away <= ROUNDING)
      .sort((one, other) => one.away - other.away || compareEdges(one.edge, other.edge))
    if (nearest) met.set(nearest.edge, [...(met.get(nearest.edge) ?? []), place])
  }
  return edges.map(edge => strandOf(edge, met.get(edge) ?? []))
}

/**
 * Lays zones over ground so that the ground of the whole neither grows nor shrinks: where a line ends on an edge that has nobody on
 * one side, the edge gets a vertex and its mirror image. `isOuter` tells such edges.
 */
export const balancedOverlay = (
  edges: readonly Edge[],
  zones: Coverage,
  lines: readonly Edge[],
  isOuter: (edge: Edge) => boolean,
): Overlay => {
  let strands = threaded(edges, endsOnRim(zones, lines))
  for (let round = 1; ; round++) {
    const origins: number[] = []
    const pieces = strands.flatMap((strand, e) =>
      strand.slice(1).map((to, i): Edge => {
        origins.push(e)
        return edgeBetween(strand[i]!, to, edges[e]!.left, edges[e]!.right)
      }),
    )
    const overlay = overlayOf(pieces, zones, lines)
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
