import { add, distance, dot, leftOf, lengthOf, subtract, unit, type Vec } from '../plane.ts'
import type { Polyline } from '../polyline.ts'
import type { Family, TensorField } from './field.ts'

const STEP = 18
/** Cosine of the angle below which two lines count as running side by side: about 44°. */
const PARALLEL = 0.72

/** Points of lines already drawn, in square cells, to keep the next one at a distance. */
export class Spacing {
  readonly #cells = new Map<number, { p: Vec; d: Vec }[]>()
  readonly #size = 150

  #key(i: number, j: number) {
    return (i + 4096) * 8192 + (j + 4096)
  }

  addLine(line: Polyline) {
    for (let i = 0; i + 1 < line.length; i++) {
      const d = unit(subtract(line[i + 1]!, line[i]!))
      const length = distance(line[i]!, line[i + 1]!)
      for (let s = 0; s < length; s += STEP) this.#put(add(line[i]!, d, s), d)
    }
  }

  #put(p: Vec, d: Vec) {
    const key = this.#key(Math.floor(p.x / this.#size), Math.floor(p.y / this.#size))
    const cell = this.#cells.get(key)
    if (cell) cell.push({ p, d })
    else this.#cells.set(key, [{ p, d }])
  }

  #some(p: Vec, reach: number, accepts: (d: Vec) => boolean): boolean {
    const i1 = Math.floor((p.x + reach) / this.#size)
    const j1 = Math.floor((p.y + reach) / this.#size)
    for (let i = Math.floor((p.x - reach) / this.#size); i <= i1; i++)
      for (let j = Math.floor((p.y - reach) / this.#size); j <= j1; j++)
        for (const other of this.#cells.get(this.#key(i, j)) ?? [])
          if (distance(p, other.p) < reach && accepts(other.d)) return true
    return false
  }

  /** Whether a line running along `heading` within `reach` of p is drawn already; lines that cross it do not count. */
  isTaken(p: Vec, heading: Vec, reach: number): boolean {
    return this.#some(p, reach, d => Math.abs(dot(heading, d)) > PARALLEL)
  }

  /** Whether a line that crosses `heading` passes p. */
  isCrossed(p: Vec, heading: Vec): boolean {
    return this.#some(p, STEP * 0.8, d => Math.abs(dot(heading, d)) <= PARALLEL)
  }
}

/** Rules that a family of roads of one class is traced by. */
export interface TracingRules {
  /** Wanted distance in metres between neighbouring roads at p. */
  separation(p: Vec): number
  /** Share of the separation below which a road ends beside another. */
  readonly closeness: number
  /** Whether a road may run on at p in this direction. */
  mayRun(p: Vec, heading: Vec): boolean
  /** The far end of a bridge that the road takes from p, straight across the water, if it stands at a bank and may cross. */
  bridge(p: Vec, heading: Vec): Vec | null
  /** Longest run in metres to either side of the seed. */
  reach(): number
}

/** Whether the last point comes back beside the line's own beginning, as lines do around a centre. */
const returnsToItself = (points: readonly Vec[], heading: Vec, reach: number): boolean => {
  const p = points.at(-1)!
  const recent = points.length - Math.ceil((reach * 2) / STEP)
  for (let i = 1; i < recent; i++)
    if (
      distance(p, points[i]!) < reach &&
      Math.abs(dot(heading, unit(subtract(points[i]!, points[i - 1]!)))) > PARALLEL
    )
      return true
  return false
}

const runFrom = (
  seed: Vec,
  family: Family,
  sign: number,
  field: TensorField,
  spacing: Spacing,
  rules: TracingRules,
) => {
  const points: Vec[] = []
  const reach = rules.reach()
  let p = seed
  let heading = field.along(seed, family, null)
  if (sign < 0) heading = { x: -heading.x, y: -heading.y }
  let kept = 0
  let runOn = 0
  for (let run = 0; run < reach || runOn > 0; run += STEP) {
    const k1 = field.along(p, family, heading)
    const k2 = field.along(add(p, k1, STEP / 2), family, k1)
    if (dot(k1, k2) < 0.7) break
    heading = unit(add(k1, k2, 2))
    p = add(p, heading, STEP)
    points.push(p)
    if (returnsToItself(points, heading, rules.separation(p) * 0.5)) break
    const far = rules.bridge(p, heading)
    if (far) {
      points.push(far)
      heading = unit(subtract(far, p))
      p = far
      kept = points.length
      continue
    }
    if (!rules.mayRun(p, heading)) {
      // A little further, so that it crosses the bank or ring it must not pass; what dangles is pruned.
      for (let i = 1; i <= 4; i++) points.push(add(p, heading, i * STEP))
      return points
    }
    const mustEnd = run + STEP >= reach || spacing.isTaken(p, heading, rules.separation(p) * rules.closeness)
    if (!mustEnd && runOn === 0) {
      kept = points.length
      continue
    }
    // It runs on to the next road, to end there as a T and not in a field.
    runOn++
    if (spacing.isCrossed(p, heading)) {
      points.push(add(p, heading, STEP * 1.5))
      return points
    }
    if (runOn * STEP > rules.separation(p) * 1.1) break
  }
  return points.slice(0, kept)
}

/**
 * Draws evenly spaced streamlines of one family (Jobard & Lefer 1997): each new one starts beside one already drawn,
 * at the wanted distance, and ends where it would come too close to another.
 */
export const traceFamily = (
  field: TensorField,
  family: Family,
  seeds: readonly Vec[],
  spacing: Spacing,
  rules: TracingRules,
): Vec[][] => {
  const lines: Vec[][] = []
  const queue = [...seeds]
  for (let next = 0; next < queue.length; next++) {
    const seed = queue[next]!
    const heading = field.along(seed, family, null)
    if (!rules.mayRun(seed, heading) || spacing.isTaken(seed, heading, rules.separation(seed) * 0.8)) continue
    const back = runFrom(seed, family, -1, field, spacing, rules)
    const line = [...back.reverse(), seed, ...runFrom(seed, family, 1, field, spacing, rules)]
    if (line.length * STEP < 150) continue
    spacing.addLine(line)
    lines.push(line)
    for (let i = 0; i < line.length; i += 8) {
      const p = line[i]!
      const across = leftOf(field.along(p, family, null))
      if (lengthOf(across) === 0) continue
      const gap = rules.separation(p)
      queue.push(add(p, across, gap), add(p, across, -gap))
    }
  }
  return lines
}
