/*
 * A second opinion on coverages: it sees polygons only, counts in whole numbers and imports nothing of what it judges.
 */
type Place = readonly [number, number]
type Shape = { readonly id: string; readonly boundary: readonly (readonly (readonly Place[])[])[] }

/** Below this a product of two differences is a whole number that doubles hold exactly. */
const SAFE = 94_906_265

const turn = (a: Place, b: Place, c: Place): number => {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]] as const
  if (Math.max(Math.abs(ux), Math.abs(uy), Math.abs(vx), Math.abs(vy)) < SAFE) {
    const [left, right] = [ux * vy, uy * vx]
    return left > right ? 1 : left < right ? -1 : 0
  }
  const z = BigInt(ux) * BigInt(vy) - BigInt(uy) * BigInt(vx)
  return z > 0n ? 1 : z < 0n ? -1 : 0
}

/** Twice the signed area within a ring, exactly. */
export const doubleAreaOfRing = (ring: readonly Place[]): bigint => {
  let sum = 0n
  for (let i = 1; i < ring.length; i++) {
    const [p, q] = [ring[i - 1]!, ring[i]!]
    sum += BigInt(p[0]) * BigInt(q[1]) - BigInt(q[0]) * BigInt(p[1])
  }
  return sum
}

/** Twice the area of all shapes together, exactly. */
export const doubleAreaOf = (shapes: Iterable<Shape>): bigint => {
  let sum = 0n
  for (const { boundary } of shapes)
    for (const polygon of boundary) for (const ring of polygon) sum += doubleAreaOfRing(ring)
  return sum
}

const same = (p: Place, q: Place) => p[0] === q[0] && p[1] === q[1]

const strictlyWithin = (p: Place, a: Place, b: Place) =>
  !same(p, a) &&
  !same(p, b) &&
  turn(a, b, p) === 0 &&
  p[0] >= Math.min(a[0], b[0]) &&
  p[0] <= Math.max(a[0], b[0]) &&
  p[1] >= Math.min(a[1], b[1]) &&
  p[1] <= Math.max(a[1], b[1])

const meetBadly = (a: Place, b: Place, c: Place, d: Place) =>
  strictlyWithin(a, c, d) ||
  strictlyWithin(b, c, d) ||
  strictlyWithin(c, a, b) ||
  strictlyWithin(d, a, b) ||
  (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0)

/** Even-odd, for places that lie on no boundary. */
const contains = (shape: Shape, [x, y]: Place): boolean => {
  let inside = false
  for (const polygon of shape.boundary) {
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const [p, q] = [ring[i - 1]!, ring[i]!]
        if (p[1] > y !== q[1] > y && x - p[0] < ((y - p[1]) / (q[1] - p[1])) * (q[0] - p[0])) inside = !inside
      }
    }
  }
  return inside
}

const ringComplaints = (id: string, ring: readonly Place[], isExterior: boolean): string[] => {
  const complaints: string[] = []
  if (ring.length < 4) complaints.push(`${id}: a ring of ${ring.length} positions`)
  if (ring.length > 0 && !same(ring[0]!, ring.at(-1)!)) complaints.push(`${id}: a ring that is not closed`)
  if (ring.some(([x, y]) => !Number.isInteger(x) || !Number.isInteger(y))) complaints.push(`${id}: not on the lattice`)
  if (new Set(ring.slice(1).map(String)).size !== ring.length - 1) complaints.push(`${id}: a ring that meets itself`)
  if (doubleAreaOfRing(ring) > 0n !== isExterior) complaints.push(`${id}: a ring that runs the wrong way`)
  return complaints
}

type Segment = { a: Place; b: Place }

const crossingComplaints = (segments: Segment[]): string[] => {
  const complaints: string[] = []
  const mean =
    segments.reduce((sum, { a, b }) => sum + Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]), 0) / segments.length
  const cell = Math.max(1, Math.ceil(mean * 2))
  const cells = new Map<string, Segment[]>()
  for (const segment of segments) {
    const { a, b } = segment
    const [x0, x1] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])].map(x => Math.floor(x / cell)) as [number, number]
    const [y0, y1] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])].map(y => Math.floor(y / cell)) as [number, number]
    for (let x = x0; x <= x1; x++) {
      for (let y = y0; y <= y1; y++) {
        const key = `${x} ${y}`
        const there = cells.get(key) ?? []
        for (const { a: c, b: d } of there) {
          if (Math.min(a[0], b[0]) > Math.max(c[0], d[0]) || Math.max(a[0], b[0]) < Math.min(c[0], d[0])) continue
          if (Math.min(a[1], b[1]) > Math.max(c[1], d[1]) || Math.max(a[1], b[1]) < Math.min(c[1], d[1])) continue
          if (meetBadly(a, b, c, d)) complaints.push(`${a}–${b} and ${c}–${d} cross or touch`)
        }
        there.push(segment)
        cells.set(key, there)
      }
    }
  }
  return complaints
}

/** All that is wrong with shapes that should be a coverage; `probes` edges are also checked for who holds their sides. */
export const complaintsAbout = (shapes: readonly Shape[], probes = 50): string[] => {
  const complaints: string[] = []
  const holderOf = new Map<string, string>()
  const segments: Segment[] = []
  for (const { id, boundary } of shapes) {
    if (boundary.length === 0) complaints.push(`${id}: no ground`)
    for (const polygon of boundary) {
      for (const [r, ring] of polygon.entries()) {
        complaints.push(...ringComplaints(id, ring, r === 0))
        for (let i = 1; i < ring.length; i++) {
          const [a, b] = [ring[i - 1]!, ring[i]!]
          const key = `${a}>${b}`
          if (holderOf.has(key)) complaints.push(`${key}: used by ${holderOf.get(key)} and ${id}`)
          holderOf.set(key, id)
          if (!holderOf.has(`${b}>${a}`)) segments.push({ a, b })
        }
      }
    }
  }
  complaints.push(...crossingComplaints(segments))
  for (let probe = 0; probe < Math.min(probes, segments.length); probe++) {
    const { a, b } = segments[Math.floor((probe * segments.length) / probes) % segments.length]!
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as [Place, Place][]) {
      const length = Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2)
      // A hundred-thousandth of a unit to the left of the middle; nothing else comes so near but in needles.
      const place: Place = [
        (from[0] + to[0]) / 2 - (1e-5 * (to[1] - from[1])) / length,
        (from[1] + to[1]) / 2 + (1e-5 * (to[0] - from[0])) / length,
      ]
      const found = shapes.filter(shape => contains(shape, place)).map(shape => shape.id)
      const claimed = holderOf.get(`${from}>${to}`)
      if (found.join() !== (claimed ?? ''))
        complaints.push(`left of ${from}–${to}: ${claimed} says the edge, ${found} the rings`)
    }
  }
  return complaints
}
