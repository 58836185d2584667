import { E7, type Position } from '@geyi/shared/geo'

/** A point or vector in metres east and north of the district's middle. */
export interface Vec {
  readonly x: number
  readonly y: number
}

export const vec = (x: number, y: number): Vec => ({ x, y })
export const add = (a: Vec, b: Vec, scale = 1): Vec => ({ x: a.x + b.x * scale, y: a.y + b.y * scale })
export const subtract = (a: Vec, b: Vec): Vec => ({ x: a.x - b.x, y: a.y - b.y })
export const dot = (a: Vec, b: Vec): number => a.x * b.x + a.y * b.y
export const cross = (a: Vec, b: Vec): number => a.x * b.y - a.y * b.x
export const lengthOf = (a: Vec): number => Math.hypot(a.x, a.y)
export const distance = (a: Vec, b: Vec): number => Math.hypot(a.x - b.x, a.y - b.y)
export const unit = (a: Vec): Vec => {
  const length = lengthOf(a) || 1
  return { x: a.x / length, y: a.y / length }
}
/** A quarter turn counter-clockwise. */
export const leftOf = (a: Vec): Vec => ({ x: -a.y, y: a.x })
export const direction = (angle: number): Vec => ({ x: Math.cos(angle), y: Math.sin(angle) })

/** The local plane: metres to E7 and back, an equirectangular projection true to scale in the district's middle. */
export interface Frame {
  toPosition(p: Vec): Position
  toVec(p: Position): Vec
  /** The point of the E7 lattice nearest to p, in metres. */
  snap(p: Vec): Vec
}

const SEMI_MAJOR = 6_378_137
const ECCENTRICITY_2 = 0.0066943800229

/** A frame around a middle; radii of curvature of the CGCS2000 ellipsoid. */
export const createFrame = (centre: Position): Frame => {
  const latitude = (centre[1] / E7) * (Math.PI / 180)
  const w = Math.sqrt(1 - ECCENTRICITY_2 * Math.sin(latitude) ** 2)
  const eastMetres = ((SEMI_MAJOR / w) * Math.cos(latitude) * Math.PI) / 180 / E7
  const northMetres = (((SEMI_MAJOR * (1 - ECCENTRICITY_2)) / w ** 3) * Math.PI) / 180 / E7
  const toPosition = (p: Vec): Position => [
    centre[0] + Math.round(p.x / eastMetres),
    centre[1] + Math.round(p.y / northMetres),
  ]
  const toVec = (p: Position): Vec => ({ x: (p[0] - centre[0]) * eastMetres, y: (p[1] - centre[1]) * northMetres })
  return { toPosition, toVec, snap: p => toVec(toPosition(p)) }
}

/** Signed area of an open ring in square metres: positive when counter-clockwise. */
export const areaOf = (ring: readonly Vec[]): number => {
  let sum = 0
  for (let i = 0; i < ring.length; i++) sum += cross(ring[i]!, ring[(i + 1) % ring.length]!)
  return sum / 2
}

/** Centre of gravity of an open ring. */
export const centroidOf = (ring: readonly Vec[]): Vec => {
  const o = ring[0]!
  let sum = 0
  let x = 0
  let y = 0
  for (let i = 1; i + 1 < ring.length; i++) {
    const a = subtract(ring[i]!, o)
    const b = subtract(ring[i + 1]!, o)
    const twice = cross(a, b)
    sum += twice
    x += (twice * (a.x + b.x)) / 3
    y += (twice * (a.y + b.y)) / 3
  }
  return sum === 0 ? o : { x: o.x + x / sum, y: o.y + y / sum }
}

/** Whether p lies inside an open ring (even–odd). */
export const contains = (ring: readonly Vec[], p: Vec): boolean => {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i]!
    const b = ring[j]!
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}

/** Distance from p to the segment a–b, and how far along it (0 to 1) the nearest point lies. */
export const toSegment = (p: Vec, a: Vec, b: Vec): { distance: number; t: number } => {
  const ab = subtract(b, a)
  const t = Math.max(0, Math.min(1, dot(subtract(p, a), ab) / (dot(ab, ab) || 1)))
  return { distance: distance(p, add(a, ab, t)), t }
}

/** Distance from p to the segment a–b, for inner loops. */
export const distanceToSegment = (p: Vec, a: Vec, b: Vec): number => {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.sqrt((p.x - a.x - dx * t) ** 2 + (p.y - a.y - dy * t) ** 2)
}
