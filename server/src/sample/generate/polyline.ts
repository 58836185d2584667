import { add, cross, distance, distanceToSegment, leftOf, subtract, unit, type Vec } from './plane.ts'

/** A chain of points in metres. */
export type Polyline = readonly Vec[]

/** Drops points that lie within `tolerance` of the line through their neighbours (Douglas & Peucker 1973). */
export const simplify = (line: Polyline, tolerance: number): Vec[] => {
  if (line.length < 3) return [...line]
  let worst = 0
  let at = 0
  for (let i = 1; i < line.length - 1; i++) {
    const off = distanceToSegment(line[i]!, line[0]!, line.at(-1)!)
    if (off > worst) {
      worst = off
      at = i
    }
  }
  if (worst <= tolerance) return [line[0]!, line.at(-1)!]
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)]
}

/** Points about every `step` metres along a Catmull–Rom curve through the given ones. */
export const smooth = (points: Polyline, step: number, closed = false): Vec[] => {
  const at = (i: number) =>
    closed ? points[(i + points.length) % points.length]! : points[Math.max(0, Math.min(points.length - 1, i))]!
  const out: Vec[] = []
  const spans = closed ? points.length : points.length - 1
  for (let i = 0; i < spans; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const count = Math.max(1, Math.round(distance(b, c) / step))
    for (let k = 0; k < count; k++) {
      const t = k / count
      const w = [2 * t * t - t ** 3 - t, 3 * t ** 3 - 5 * t * t + 2, 4 * t * t - 3 * t ** 3 + t, t ** 3 - t * t]
      out.push({
        x: (a.x * w[0]! + b.x * w[1]! + c.x * w[2]! + d.x * w[3]!) / 2,
        y: (a.y * w[0]! + b.y * w[1]! + c.y * w[2]! + d.y * w[3]!) / 2,
      })
    }
  }
  if (!closed) out.push(points.at(-1)!)
  return out
}

/** Unit tangent at each point of an open line. */
export const tangentsOf = (line: Polyline): Vec[] =>
  line.map((_, i) => unit(subtract(line[Math.min(line.length - 1, i + 1)]!, line[Math.max(0, i - 1)]!)))

/** The line moved to its left by `by(i)` metres at each point (to its right when negative). */
export const offset = (line: Polyline, by: (i: number) => number): Vec[] => {
  const tangents = tangentsOf(line)
  return line.map((p, i) => add(p, leftOf(tangents[i]!), by(i)))
}

/** Nearest place on a line: its distance, the segment's index and the way the line runs there. */
export const nearestOn = (p: Vec, line: Polyline): { distance: number; index: number; tangent: Vec; left: boolean } => {
  let best = Number.POSITIVE_INFINITY
  let index = 0
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i]!
    const b = line[i + 1]!
    const dx = b.x - a.x
    const dy = b.y - a.y
    const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)))
    const off = (p.x - a.x - dx * t) ** 2 + (p.y - a.y - dy * t) ** 2
    if (off < best) {
      best = off
      index = i
    }
  }
  const along = subtract(line[index + 1]!, line[index]!)
  const left = cross(along, subtract(p, line[index]!)) > 0
  return { distance: Math.sqrt(best), index, tangent: unit(along), left }
}

/** Where segments a–b and c–d cross, as a share of a–b and of c–d, unless they are parallel or miss each other. */
export const crossing = (a: Vec, b: Vec, c: Vec, d: Vec): { s: number; t: number; at: Vec } | null => {
  const rx = b.x - a.x
  const ry = b.y - a.y
  const qx = d.x - c.x
  const qy = d.y - c.y
  const base = rx * qy - ry * qx
  if (Math.abs(base) < 1e-9) return null
  const s = ((c.x - a.x) * qy - (c.y - a.y) * qx) / base
  const t = ((c.x - a.x) * ry - (c.y - a.y) * rx) / base
  return s < 0 || s > 1 || t < 0 || t > 1 ? null : { s, t, at: add(a, { x: rx, y: ry }, s) }
}
