import { samePosition } from '../../geo/order.ts'
import type { Position } from '../../geo/position.ts'
import { type Edge, otherEnd } from '../structure/edge.ts'

/** As far as rounding to the lattice can take a vertex from the line it is put into, in E7 units. */
const ROUNDING = 1.5

/** An edge and the edges that run along the same line in its place, in order: one when only its sides have changed. */
export interface SameLine {
  readonly edge: Edge
  readonly pieces: readonly Edge[]
}

/** Edges that stayed where they were with vertices put in or other holders beside them, and those that truly came and went. */
export interface Sorted {
  readonly stayed: readonly SameLine[]
  /** The same seen from afterwards: new edges whose vertices were taken out. */
  readonly straightened: readonly SameLine[]
  readonly gone: readonly Edge[]
  readonly come: readonly Edge[]
}

/**
 * Tells a boundary that moves from one that only gets or loses vertices on its line:
 *
 *     a ───────── b   →   a ──── p ──── b      where a neighbour's new boundary ends at p
 */
export function sortByLine(removed: readonly Edge[], added: readonly Edge[]): Sorted {
  const freeRemoved = new Set(removed)
  const freeAdded = new Set(added)
  const follow = (edges: readonly Edge[], free: Set<Edge>, others: Set<Edge>): SameLine[] => {
    const ends = endsOf(others)
    return edges.flatMap(edge => {
      if (!free.has(edge)) return []
      const found = piecesAlong(edge, ends, others)
      if (!found) return []
      free.delete(edge)
      for (const piece of found) others.delete(piece)
      return [{ edge, pieces: inDirection(found, edge.a) }]
    })
  }
  const stayed = follow(removed, freeRemoved, freeAdded)
  const straightened = follow(added, freeAdded, freeRemoved)
  return { stayed, straightened, gone: [...freeRemoved], come: [...freeAdded] }
}

const keyOf = ([x, y]: Position): string => `${x} ${y}`

/** Edges by both their ends: rounding can turn a piece of a steep line, so that it is named from the line's other end. */
const endsOf = (edges: Iterable<Edge>): Map<string, Edge[]> => {
  const ends = new Map<string, Edge[]>()
  for (const edge of edges)
    for (const key of [keyOf(edge.a), keyOf(edge.b)]) {
      const list = ends.get(key)
      if (list) list.push(edge)
      else ends.set(key, [edge])
    }
  return ends
}

function piecesAlong(edge: Edge, ends: ReadonlyMap<string, Edge[]>, free: ReadonlySet<Edge>): Edge[] | undefined {
  const pieces: Edge[] = []
  let at = edge.a
  while (!samePosition(at, edge.b)) {
    const from = at
    const next = ends
      .get(keyOf(from))
      ?.find(piece => free.has(piece) && !pieces.includes(piece) && isBetween(otherEnd(piece, from), from, edge))
    if (!next) return undefined
    pieces.push(next)
    at = otherEnd(next, from)
  }
  return pieces
}

/** Pieces one after the other, each named from where the one before it ends. */
function inDirection(pieces: readonly Edge[], start: Position): Edge[] {
  let at = start
  return pieces.map(piece => {
    const { a, b, left, right } = piece
    const isForwards = samePosition(a, at)
    at = isForwards ? b : a
    return isForwards ? piece : { a: b, b: a, left: right, right: left }
  })
}

/** Whether a place lies on an edge but for rounding, farther along than another one. */
function isBetween(place: Position, from: Position, { a, b }: Edge): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const squared = dx * dx + dy * dy
  const alongTo = ([x, y]: Position): number => ((x - a[0]) * dx + (y - a[1]) * dy) / squared
  const aside = Math.abs((place[0] - a[0]) * dy - (place[1] - a[1]) * dx)
  return alongTo(place) > alongTo(from) && alongTo(place) <= 1 && aside <= ROUNDING * Math.sqrt(squared)
}
