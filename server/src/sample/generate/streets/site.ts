import { direction, distance, type Vec, vec } from '../plane.ts'
import { type Polyline, smooth } from '../polyline.ts'
import { createNoise, type Random } from '../random.ts'

/** A stream: its middle line from one end to the other and half its width in metres. */
export interface River {
  readonly line: Polyline
  readonly halfWidth: number
  /** Metres from the middle to the road along the bank. */
  readonly bank: number
}

/** A large park inside a ring road, perhaps with a lake. Rings are open and counter-clockwise. */
export interface Park {
  readonly ring: Polyline
  readonly lake: Polyline | null
  readonly centre: Vec
}

/** The ground before there are roads: outline, water, parks, and how urban each place is. */
export interface Site {
  /** Radius in metres of the circle as large as the district. */
  readonly radius: number
  readonly outline: Polyline
  readonly rivers: readonly River[]
  readonly parks: readonly Park[]
  readonly oldTown: Vec
  readonly newTowns: readonly Vec[]
  /** From 0 at the rural edge to 1 in the old town. */
  urbanity(p: Vec): number
}

/** A closed curve around a centre whose radius wavers by `roughness`, the more the lower the frequency. */
const blob = (random: Random, centre: Vec, rx: number, ry: number, turn: number, roughness: number, step: number) => {
  const waves = [2, 3, 4, 5, 6, 8].map(k => ({ k, size: roughness / k ** 1.3, phase: random.between(0, 7) }))
  const control: Vec[] = []
  const count = Math.max(24, Math.round((Math.PI * (rx + ry)) / (step * 4)))
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * 2 * Math.PI
    const r = waves.reduce((sum, w) => sum + w.size * Math.sin(w.k * angle + w.phase), 1)
    const p = { x: Math.cos(angle) * rx * r, y: Math.sin(angle) * ry * r }
    const d = direction(turn)
    control.push({ x: centre.x + p.x * d.x - p.y * d.y, y: centre.y + p.x * d.y + p.y * d.x })
  }
  return smooth(control, step, true)
}

/** A closed curve bent at ever finer scale by moving the middle of every side (midpoint displacement): ridges and brooks. */
const ragged = (random: Random, rx: number, ry: number): Vec[] => {
  let ring: Vec[] = []
  const corners = 13
  for (let i = 0; i < corners; i++) {
    const angle = ((i + random.between(-0.25, 0.25)) / corners) * 2 * Math.PI
    const r = random.between(0.86, 1.14)
    ring.push(vec(Math.cos(angle) * rx * r, Math.sin(angle) * ry * r))
  }
  for (let level = 0; level < 5; level++)
    ring = ring.flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length]!
      const by = random.between(-1, 1) * (level < 2 ? 0.17 : 0.13)
      return [a, vec((a.x + b.x) / 2 + (a.y - b.y) * by, (a.y + b.y) / 2 + (b.x - a.x) * by)]
    })
  return smooth(ring, 22, true)
}

const meander = (random: Random, from: Vec, through: Vec, to: Vec, sway: number): Vec[] => {
  const noise = createNoise(random, 1500)
  const finer = createNoise(random, 620)
  const spine = smooth([from, through, to], 260)
  const bent = spine.map((p, i) => {
    const ease = Math.min(1, i / 4, (spine.length - 1 - i) / 4)
    return vec(p.x + (noise(p.x, p.y) * sway + finer(p.x, p.y) * sway * 0.42) * ease, p.y)
  })
  return smooth(bent, 22)
}

/** Lays out the ground for a district of about `area` square metres. */
export const layOutSite = (random: Random, area: number): Site => {
  const radius = Math.sqrt(area / Math.PI)
  const at = (x: number, y: number) => vec(x * radius, y * radius)
  const outline = ragged(random.fork('outline'), radius * 0.95, radius * 1.06)
  const oldTown = at(random.between(-0.16, -0.06), random.between(0.02, 0.12))
  const confluence = at(random.between(0.24, 0.3), random.between(-0.05, 0.02))
  const main = meander(random.fork('river'), at(0.06, 1.55), confluence, at(0.42, -1.6), 520)
  const meet = main[Math.round(main.length * 0.56)]!
  const side = meander(random.fork('stream'), at(-1.6, -0.02), at(-0.42, -0.34), meet, 330)
  const parks: Park[] = []
  const lakeAt = at(-0.3, -0.62)
  parks.push({
    centre: lakeAt,
    ring: blob(random.fork('lake park'), lakeAt, radius * 0.15, radius * 0.115, 0.5, 0.13, 30),
    lake: blob(random.fork('lake'), lakeAt, radius * 0.1, radius * 0.068, 0.5, 0.2, 18),
  })
  const hillAt = at(-0.6, 0.42)
  parks.push({
    centre: hillAt,
    ring: blob(random.fork('hill'), hillAt, radius * 0.17, radius * 0.1, 1.1, 0.16, 30),
    lake: null,
  })
  const newTowns = [at(0.56, 0.36), at(-0.08, -0.6), at(0.52, -0.42), at(-0.16, 0.62), at(-0.68, -0.2)]
  const patches = createNoise(random.fork('patches'), 900)
  const urbanity = (p: Vec) => {
    const old = Math.exp(-((distance(p, oldTown) / (radius * 0.38)) ** 2))
    const towns = newTowns.map(c => 0.62 * Math.exp(-((distance(p, c) / (radius * 0.26)) ** 2)))
    const u = Math.max(old, ...towns) + 0.16 * Math.exp(-((distance(p, at(0, 0)) / (radius * 0.8)) ** 2))
    return Math.max(0, Math.min(1, u + 0.1 * patches(p.x, p.y)))
  }
  return {
    radius,
    outline,
    oldTown,
    newTowns,
    parks,
    urbanity,
    rivers: [
      { line: main, halfWidth: 32, bank: 62 },
      { line: side, halfWidth: 9, bank: 26 },
    ],
  }
}
