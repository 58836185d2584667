import type { Edge, Holder } from '../coverage/structure/edge.ts'
import { PositionTable } from '../coverage/structure/positionTable.ts'
import { comparePositions, samePosition } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'
import { nodeSegments, type Segment } from './nodeSegments.ts'

/** A straight piece of a rim or of a line, named from its western end, that meets others only in its ends. */
export interface Cut {
  readonly a: Position
  readonly b: Position
  /** Who holds the ground beside a piece of a rim; nothing where it is only a piece of a line. */
  readonly rim: { readonly left: Holder; readonly right: Holder } | undefined
  /** The first edge that it is a piece of, by its number, or -1. */
  readonly edge: number
  /** The first line that it is a piece of, by its number, or -1, and where it begins on the way along the line. */
  readonly line: number
  readonly from: Position
}

type Claims = {
  a: Position
  b: Position
  lefts: Holder[]
  rights: Holder[]
  edge: number
  line: number
  from: Position
}

/** The holders beside edges that came to lie on each other: ground between them has vanished, so that its holder cancels. */
const holdersOf = ({ lefts, rights }: Claims): Cut['rim'] => {
  const [left, right] = [[...lefts], [...rights]]
  for (const holder of lefts) {
    const across = right.indexOf(holder)
    if (across < 0) continue
    right.splice(across, 1)
    left.splice(left.indexOf(holder), 1)
  }
  return left.length === 0 ? undefined : { left: left[0], right: right[0] }
}

/** Room for more places than memory could hold. */
const PLACES = 2 ** 26

/** Edges between regions and lines, cut so that they meet in ends only. */
export const cutsOf = (edges: readonly Edge[], lines: readonly Segment[]): Cut[] => {
  const pieces = nodeSegments([...edges.map(({ a, b }): Segment => [a, b]), ...lines])
  const table = new PositionTable(2 * pieces.length)
  const claims = new Map<number, Claims>()
  for (const { from, to, source } of pieces) {
    const isForwards = comparePositions(from, to) < 0
    const [a, b] = isForwards ? [from, to] : [to, from]
    const key = table.intern(a) * PLACES + table.intern(b)
    const claim = claims.get(key) ?? { a, b, lefts: [], rights: [], edge: -1, line: -1, from }
    claims.set(key, claim)
    const edge = edges[source]
    if (!edge) {
      if (claim.line >= 0) continue
      claim.line = source - edges.length
      claim.from = from
      continue
    }
    if (claim.edge < 0) claim.edge = source
    claim.lefts.push(isForwards ? edge.left : edge.right)
    claim.rights.push(isForwards ? edge.right : edge.left)
  }
  return [...claims.values()].flatMap((claim): Cut[] => {
    const { a, b, edge, line, from } = claim
    const rim = holdersOf(claim)
    return rim || line >= 0 ? [{ a, b, rim, edge, line, from }] : []
  })
}

/** The lines that some cuts are pieces of: where several follow each other, one line again, as straight as it was. */
export const linesOf = (cuts: readonly Cut[]): Segment[] => {
  const lines: [Position, Position][] = []
  const lastOf = new Map<number, [Position, Position]>()
  for (const { a, b, rim, line, from } of cuts) {
    if (rim) continue
    const to = samePosition(from, a) ? b : a
    const last = lastOf.get(line)
    if (last && samePosition(last[1], from)) last[1] = to
    else {
      const begun: [Position, Position] = [from, to]
      lastOf.set(line, begun)
      lines.push(begun)
    }
  }
  return lines
}
