import {
  add,
  areaOf,
  contains,
  cross,
  distance,
  distanceToSegment,
  leftOf,
  subtract,
  unit,
  type Vec,
} from '../plane.ts'
import { crossing } from '../polyline.ts'

const isSimple = (ring: readonly Vec[]): boolean => {
  for (let i = 0; i < ring.length; i++)
    for (let j = i + 2; j < ring.length; j++) {
      if (i === 0 && j === ring.length - 1) continue
      if (crossing(ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % ring.length]!)) return false
    }
  return true
}

/** Drops corners that are hardly bends, and merges sides that shrank to nothing. */
const clean = (ring: readonly Vec[]): Vec[] => {
  const apart = ring.filter((p, i) => distance(p, ring[(i + ring.length - 1) % ring.length]!) > 0.8)
  return apart.filter((p, i) => {
    const a = apart[(i + apart.length - 1) % apart.length]!
    const b = apart[(i + 1) % apart.length]!
    return distanceToSegment(p, a, b) > 0.15
  })
}

const shrink = (ring: readonly Vec[], by: readonly number[]): Vec[] => {
  const n = ring.length
  const lines = ring.map((a, i) => {
    const along = unit(subtract(ring[(i + 1) % n]!, a))
    return { at: add(a, leftOf(along), by[i]!), along }
  })
  return lines.map((line, i) => {
    const before = lines[(i + n - 1) % n]!
    const turn = cross(before.along, line.along)
    // Sides that run on almost straight have no crossing to speak of: step from the corner itself.
    if (by[i] === 0 && by[(i + n - 1) % n] === 0) return ring[i]!
    if (Math.abs(turn) < 0.12)
      return add(ring[i]!, unit(leftOf(add(before.along, line.along))), Math.max(by[i]!, by[(i + n - 1) % n]!))
    return add(before.at, before.along, cross(subtract(line.at, before.at), line.along) / turn)
  })
}

/** The open ring with every side moved inwards by its own distance in metres, or null when nothing sound is left. */
export const insetRing = (ring: readonly Vec[], by: readonly number[]): Vec[] | null => {
  for (const share of [1, 0.6]) {
    const inner = clean(
      shrink(
        ring,
        by.map(d => d * share),
      ),
    )
    if (inner.length < 3 || areaOf(inner) < 60 || !isSimple(inner)) continue
    if (inner.every(p => contains(ring, p))) return inner
  }
  return null
}

/** The open ring with its sharp corners cut off by a short curve of about `radius` metres, as kerbs are. */
export const roundCorners = (ring: readonly Vec[], radius: number): Vec[] =>
  ring.flatMap((p, i) => {
    const a = subtract(ring[(i + ring.length - 1) % ring.length]!, p)
    const b = subtract(ring[(i + 1) % ring.length]!, p)
    const turn = Math.abs(cross(unit(a), unit(b)))
    const cut = Math.min(radius, distance(a, { x: 0, y: 0 }) / 3, distance(b, { x: 0, y: 0 }) / 3)
    if (turn < 0.4 || cut < 1) return [p]
    const from = add(p, unit(a), cut)
    const to = add(p, unit(b), cut)
    const middle = { x: (from.x + to.x + 2 * p.x) / 4, y: (from.y + to.y + 2 * p.y) / 4 }
    return [from, middle, to]
  })
