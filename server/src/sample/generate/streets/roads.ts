import { add, contains, distance, dot, leftOf, type Vec, vec } from '../plane.ts'
import { nearestOn, offset, type Polyline, simplify } from '../polyline.ts'
import type { Random } from '../random.ts'
import type { TensorField } from './field.ts'
import type { Site } from './site.ts'
import { Spacing, traceFamily } from './streamlines.ts'

/** What runs along an edge of the street graph; the earlier in this list, the less it gives way to others. */
export const EDGE_CLASSES = ['outline', 'river', 'stream', 'arterial', 'street', 'lane'] as const
export type EdgeClass = (typeof EDGE_CLASSES)[number]

/** A line drawn for the plan of the city before lines meet in nodes. `road` numbers the roads, waterways and the outline. */
export interface PlannedLine {
  readonly class: EdgeClass
  readonly road: number
  readonly points: Polyline
}

const closed = (ring: Polyline) => [...ring, ring[0]!]

/** Wanted distance between streets, wider towards the edge. */
const streetSeparation = (urbanity: number) => 560 - 300 * Math.min(1, urbanity * 1.15)

/** Draws outline, waterways, the roads along banks and parks, then arterials and streets as streamlines of the field. */
export const planRoads = (site: Site, field: TensorField, random: Random): PlannedLine[] => {
  const lines: PlannedLine[] = []
  const spacing = new Spacing()
  const plan = (className: EdgeClass, points: Polyline, tolerance = 0.9) => {
    lines.push({ class: className, road: lines.length, points: simplify(points, tolerance) })
  }
  const rivers = site.rivers.map(river => ({ ...river, box: river.line }))
  const [main, ...streams] = rivers
  const outlineRing = closed(site.outline)

  plan('outline', outlineRing, 0.6)
  spacing.addLine(outlineRing)
  for (const [i, river] of rivers.entries()) plan(i === 0 ? 'river' : 'stream', river.line, 0.4)
  for (const river of rivers)
    for (const side of [-1, 1]) {
      const bank = offset(river.line, i => side * (river.bank + 6 * Math.sin(i / 9)))
      const end = river === main ? bank.length : bank.findIndex(p => nearestOn(p, main!.line).distance < main!.bank - 8)
      const road = bank.slice(0, end === -1 ? bank.length : end + 1)
      plan('street', road)
      spacing.addLine(road)
    }
  for (const park of site.parks) {
    plan('street', closed(park.ring))
    spacing.addLine(closed(park.ring))
  }

  const inside = (p: Vec) => contains(site.outline, p)
  const inPark = (p: Vec) => site.parks.some(park => contains(park.ring, p))
  const squareTo = (p: Vec, heading: Vec, river: { line: Polyline; bank: number }) => {
    const near = nearestOn(p, river.line)
    return near.distance > river.bank + 12 || Math.abs(dot(near.tangent, heading)) < 0.72
  }
  const seedsEvery = (step: number) => {
    const seeds: Vec[] = []
    const reach = site.radius * 1.4
    for (let x = -reach; x < reach; x += step)
      for (let y = -reach; y < reach; y += step) {
        const p = vec(x + random.between(-0.4, 0.4) * step, y + random.between(-0.4, 0.4) * step)
        if (inside(p)) seeds.push(p)
      }
    return seeds.sort((a, b) => distance(a, site.oldTown) - distance(b, site.oldTown))
  }

  const bridgeFrom = (p: Vec, heading: Vec, apart: number): Vec | null => {
    for (const river of rivers) {
      const near = nearestOn(p, river.line)
      if (near.distance > river.bank + 34 || near.distance < river.bank) continue
      const left = leftOf(near.tangent)
      const across = near.left ? { x: -left.x, y: -left.y } : left
      const middle = add(p, across, near.distance)
      const far = add(middle, across, river.bank + 30)
      if (dot(heading, across) > 0.35 && inside(far) && !inPark(far) && !spacing.isTaken(middle, across, apart))
        return far
    }
    return null
  }

  const arterials = {
    bridge: (p: Vec, heading: Vec) => bridgeFrom(p, heading, 420),
    separation: (p: Vec) => 1150 - 330 * site.urbanity(p),
    closeness: 0.4,
    mayRun: (p: Vec, heading: Vec) => inside(p) && !inPark(p) && rivers.every(river => squareTo(p, heading, river)),
    reach: () => 9000,
  }
  const start = add(site.oldTown, vec(site.radius * 0.03, -site.radius * 0.02))
  for (const family of ['major', 'minor'] as const)
    for (const line of traceFamily(field, family, [start, ...seedsEvery(700)], spacing, arterials))
      plan('arterial', line)

  const streets = {
    bridge: (p: Vec, heading: Vec) => (random.next() < 0.3 ? bridgeFrom(p, heading, 380) : null),
    separation: (p: Vec) => streetSeparation(site.urbanity(p)),
    closeness: 0.5,
    mayRun: (p: Vec, heading: Vec) =>
      inside(p) &&
      !inPark(p) &&
      nearestOn(p, main!.line).distance > main!.bank - 4 &&
      streams.every(river => squareTo(p, heading, river)),
    reach: () => 500 + random.next() ** 2 * 3500,
  }
  for (const family of ['major', 'minor'] as const)
    for (const line of traceFamily(field, family, seedsEvery(320), spacing, streets)) plan('street', line)
  return lines
}
