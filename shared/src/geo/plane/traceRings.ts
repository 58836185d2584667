import { orientation } from '../orientation.ts'
import type { Position, Ring } from '../position.ts'

/** A straight stretch of boundary with the interior on its left. */
export type Edge = { readonly from: Position; readonly to: Position }

const keyOf = ([x, y]: Position) => `${x},${y}`

/** Orders places clockwise around another, from its north on; exact. */
const clockwiseAround =
  (centre: Position) =>
  (a: Position, b: Position): number => {
    const western = ([x, y]: Position) => (x < centre[0] || (x === centre[0] && y < centre[1]) ? 1 : 0)
    return western(a) - western(b) || orientation(centre, a, b)
  }

/**
 * For each edge the one that goes on around the same interior: at its end, the first one out when turning clockwise
 * from the way one came. That tells pieces apart that touch there.
 */
const successorsOf = (edges: readonly Edge[]): Int32Array => {
  const ends = new Map<string, { into: number[]; out: number[] }>()
  const endAt = (place: Position) => {
    const key = keyOf(place)
    const known = ends.get(key)
    if (known) return known
    const end = { into: [], out: [] }
    ends.set(key, end)
    return end
  }
  for (const [e, { from, to }] of edges.entries()) {
    endAt(from).out.push(e)
    endAt(to).into.push(e)
  }
  const successors = new Int32Array(edges.length)
  for (const { into, out } of ends.values()) {
    if (out.length === 1) {
      successors[into[0]!] = out[0]!
      continue
    }
    const order = clockwiseAround(edges[out[0]!]!.from)
    const spokes = [
      ...into.map(edge => ({ edge, far: edges[edge]!.from, comes: true })),
      ...out.map(edge => ({ edge, far: edges[edge]!.to, comes: false })),
    ].sort((a, b) => order(a.far, b.far))
    // Twice around, since the first ones out may belong to the last ones in.
    const waiting: number[] = []
    const taken = new Set<number>()
    for (const { edge, comes } of [...spokes, ...spokes]) {
      if (taken.has(edge)) continue
      if (comes) waiting.push(edge)
      else if (waiting.length > 0) {
        const came = waiting.pop()!
        successors[came] = edge
        taken.add(edge).add(came)
      }
    }
  }
  return successors
}

/** Cuts a closed walk into rings that come to no place twice. */
const simpleRingsOf = (walk: readonly Position[]): Ring[] => {
  const rings: Ring[] = []
  const path: Position[] = []
  const at = new Map<string, number>()
  for (const place of walk) {
    const start = at.get(keyOf(place))
    if (start === undefined) {
      at.set(keyOf(place), path.length)
      path.push(place)
      continue
    }
    const ring = path.splice(start + 1)
    for (const left of ring) at.delete(keyOf(left))
    rings.push([place, ...ring, place])
  }
  return rings
}

/** The rings around the interior; as many edges must come to each place as leave it, and none both ways. */
export const traceRings = (edges: readonly Edge[]): Ring[] => {
  const successors = successorsOf(edges)
  const walked = new Uint8Array(edges.length)
  const rings: Ring[] = []
  for (const [start, { from }] of edges.entries()) {
    if (walked[start]) continue
    const walk: Position[] = [from]
    for (let edge = start; !walked[edge]; edge = successors[edge]!) {
      walked[edge] = 1
      walk.push(edges[edge]!.to)
    }
    for (const ring of simpleRingsOf(walk)) rings.push(ring)
  }
  return rings
}
