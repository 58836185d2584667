import type { Edge } from '@geyi/shared/coverage'
import { type Position, samePosition } from '@geyi/shared/geo'

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
    const from = startsOf(others)
    return edges.flatMap(edge => {
      if (!free.has(edge)) return []
      const pieces = piecesAlong(edge, from, others)
      if (!pieces) return []
      free.delete(edge)
      for (const piece of pieces) others.delete(piece)
      return [{ edge, pieces }]
    })
  }
  const stayed = follow(removed, freeRemoved, freeAdded)
  const straightened = follow(added, freeAdded, freeRemoved)
  return { stayed, straightened, gone: [...freeRemoved], come: [...freeAdded] }
}

const keyOf = ([x, y]: Position): string => `${x} ${y}`

/** Edges by their western end, in which direction every line is followed. */
function startsOf(edges: Iterable<Edge>): Map<string, Edge[]> {
  const starts = new Map<string, Edge[]>()
  for (const edge of edges) {
    const key = keyOf(edge.a)
    const list = starts.get(key)
    if (list) list.push(edge)
    else starts.set(key, [edge])
  }
  return starts
}

function piecesAlong(edge: Edge, starts: ReadonlyMap<string, Edge[]>, free: ReadonlySet<Edge>): Edge[] | undefined {
  const pieces: Edge[] = []
  for (let at = edge.a; !samePosition(at, edge.b); at = pieces.at(-1)!.b) {
    const next = starts.get(keyOf(at))?.find(piece => free.has(piece) && isAlong(piece.b, edge))
    if (!next) return undefined
    pieces.push(next)
  }
  return pieces
}

/** Whether a place lies on an edge but for rounding. */
function isAlong([x, y]: Position, { a, b }: Edge): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const [px, py] = [x - a[0], y - a[1]]
  const squared = dx * dx + dy * dy
  const along = (px * dx + py * dy) / squared
  return along > 0 && along <= 1 && Math.abs(px * dy - py * dx) <= ROUNDING * Math.sqrt(squared)
}
