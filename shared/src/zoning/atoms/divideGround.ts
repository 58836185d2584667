import { boundaryFromEdges } from '../../coverage/rings/assemblePolygons.ts'
import type { DirectedEdge } from '../../coverage/rings/traceRings.ts'
import type { Coverage } from '../../coverage/structure/coverage.ts'
import type { Edge, Holder } from '../../coverage/structure/edge.ts'
import { edgesOf } from '../../coverage/structure/edgeIndex.ts'
import type { GridAttributes, GridId } from '../../coverage/structure/grid.ts'
import { gridTableOf } from '../../coverage/structure/gridTable.ts'
import { indexEdges } from '../../coverage/structure/indexEdges.ts'
import { comparePositions } from '../../geo/order.ts'
import type { MultiPolygon } from '../../geo/position.ts'
import { type Cut, cutsOf, linesOf } from '../../planar/cuts.ts'
import { type Faces, facesOf } from '../../planar/faces.ts'
import { METRES, planeOf } from '../../planar/flatPlane.ts'
import type { Segment } from '../../planar/nodeSegments.ts'
import { regionsOf } from '../../planar/regions.ts'
import { type Face, joinFaces } from './joinFaces.ts'
import { settleEnds } from './settleEnds.ts'

/** A piece of a region of the ground that was divided. */
export type Piece = { readonly region: GridId; readonly boundary: MultiPolygon }

/** The pieces of divided ground, and the edges between them; holders are numbers of pieces. */
export type Divided = { readonly pieces: readonly Piece[]; readonly edges: readonly Edge[] }

/** Tells which faces can't stand alone, whatever their size, from the edges between faces; holders are numbers of faces. */
export type FindLoose = (edges: readonly Edge[], regionOf: (face: number) => Holder) => (face: number) => boolean

/** Told again and again how much is done, 0 to 1. */
export type Heard = (share: number) => void

const MOST_ROUNDS = 6

type MutableFace = { area: number; outline: number; shared: Map<number, number> }

const measured = (
  cuts: readonly Cut[],
  faces: Faces,
  regions: readonly Holder[],
  shrink: number,
): (Face | undefined)[] => {
  const measures = regions.map((region): MutableFace | undefined =>
    region === undefined ? undefined : { area: 0, outline: 0, shared: new Map() },
  )
  const [x0, y0] = cuts[0]?.a ?? [0, 0]
  for (const [c, { a, b, rim }] of cuts.entries()) {
    const [left, right] = [faces.of[2 * c]!, faces.of[2 * c + 1]!]
    if (left === right) continue
    const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]]
    const length = Math.sqrt(dx * dx + dy * dy) * METRES
    const area = (((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0)) / 2) * shrink * METRES * METRES
    for (const [face, other, sign] of [
      [left, right, 1],
      [right, left, -1],
    ] as const) {
      const measure = measures[face]
      if (!measure) continue
      measure.area += sign * area
      measure.outline += length
      if (!rim && measures[other]) measure.shared.set(other, (measure.shared.get(other) ?? 0) + length)
    }
  }
  return measures
}

/**
 * Divides ground along lines: each piece lies in one region and is in one piece. Lines that bound nothing leave no trace, and
 * leftovers of drawing are joined with a neighbour of the same region, as are loose faces.
 */
export const divideGround = (
  ground: Coverage,
  lines: readonly Segment[],
  findLoose?: FindLoose,
  heard: Heard = () => {},
): Divided => {
  const rim = [...edgesOf(ground.edges)]
  const { shrink } = planeOf(ground)
  let left = settleEnds(rim, ground.edges, lines)
  for (let round = 1; ; round++) {
    // Most of the work is done in the first rounds.
    const told = (share: number) => heard(1 - (1 - share / 2) / 2 ** (round - 1))
    told(0)
    const cuts = cutsOf(rim, left)
    told(0.3)
    const faces = facesOf(cuts)
    told(0.5)
    const regions = regionsOf(cuts, faces)
    told(0.7)
    const isLoose = findLoose?.(
      edgesBetween(cuts, faces, face => face),
      face => regions[face],
    )
    const unions = joinFaces(measured(cuts, faces, regions, shrink), isLoose ?? (() => false))
    const heirOf = (face: number) => unions.rootOf(face)
    const kept = cuts.filter(({ rim }, c) => rim || heirOf(faces.of[2 * c]!) !== heirOf(faces.of[2 * c + 1]!))
    // What goes may have bent what stays.
    if (kept.length === cuts.length || round === MOST_ROUNDS)
      return piecesOf(edgesBetween(cuts, faces, heirOf), regions)
    left = linesOf(kept)
  }
}

/** Edges with numbers of faces as their holders; what lies around everything has none. */
const edgesBetween = (cuts: readonly Cut[], faces: Faces, heirOf: (face: number) => number): Edge[] => {
  const names = Array.from({ length: faces.count }, (_, face) => (face === 0 ? undefined : String(heirOf(face))))
  return cuts.flatMap(({ a, b }, c): Edge[] => {
    const [left, right] = [names[faces.of[2 * c]!], names[faces.of[2 * c + 1]!]]
    return left === right ? [] : [{ a, b, left, right }]
  })
}

const piecesOf = (edges: readonly Edge[], regions: readonly Holder[]): Divided => {
  const byFace = new Map<string, DirectedEdge[]>()
  const put = (face: Holder, edge: DirectedEdge) => {
    if (face === undefined || regions[Number(face)] === undefined) return
    const list = byFace.get(face)
    if (list) list.push(edge)
    else byFace.set(face, [edge])
  }
  for (const { a, b, left, right } of edges) {
    put(left, [a, b])
    put(right, [b, a])
  }
  const pieces = [...byFace]
    .map(([face, directed]) => ({ face, region: regions[Number(face)]!, boundary: boundaryFromEdges(directed) ?? [] }))
    .sort(
      (p, q) =>
        comparePositions(p.boundary[0]![0]![0]!, q.boundary[0]![0]![0]!) ||
        comparePositions(p.boundary[0]![0]![1]!, q.boundary[0]![0]![1]!),
    )
  const numbers = new Map(pieces.map(({ face }, i) => [face, String(i)]))
  const numberOf = (face: Holder) => (face === undefined ? undefined : numbers.get(face))
  return {
    pieces: pieces.map(({ region, boundary }) => ({ region, boundary })),
    edges: edges.flatMap((edge): Edge[] => {
      const [left, right] = [numberOf(edge.left), numberOf(edge.right)]
      return left === right ? [] : [{ a: edge.a, b: edge.b, left, right }]
    }),
  }
}

/** Divided ground as a coverage of its pieces, with the names that they are given. */
export const coverageOf = (
  { pieces, edges }: Divided,
  nameOf: (piece: Piece, number: number) => GridAttributes,
): Coverage => {
  const names = pieces.map(nameOf)
  const holder = (piece: Holder) => (piece === undefined ? undefined : names[Number(piece)]!.id)
  return {
    grids: gridTableOf(pieces.map(({ boundary }, i) => ({ ...names[i]!, boundary }))),
    edges: indexEdges(edges.map(({ a, b, left, right }) => ({ a, b, left: holder(left), right: holder(right) }))),
    doubled: [],
  }
}
