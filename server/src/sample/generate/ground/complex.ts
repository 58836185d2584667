import { type Mesh, OUTSIDE } from '../streets/mesh.ts'

/**
 * Faces of a mesh taken together as units (blocks, or quarters of blocks), and units put into regions. Units and regions
 * stay discs: connected, without holes, without a node where they touch themselves. So every boundary is one simple ring.
 */
export class Complex {
  /** Half-edges around each unit, in order. */
  readonly cycles: number[][]
  /** Region of each unit. */
  readonly regionOf: Int32Array

  constructor(
    readonly mesh: Mesh,
    readonly unitOf: ArrayLike<number>,
    readonly units: number,
  ) {
    this.regionOf = new Int32Array(units)
    this.cycles = Array.from({ length: units }, () => [])
    for (let h = 0; h < mesh.origin.length; h++) {
      const unit = this.#unitLeftOf(h)
      if (unit === OUTSIDE || this.#unitLeftOf(h ^ 1) === unit || this.cycles[unit]!.length > 0) continue
      this.cycles[unit] = this.#trace(h, g => this.#unitLeftOf(g) === unit)
    }
  }

  #unitLeftOf(h: number): number {
    const face = this.mesh.face[h]!
    return face === OUTSIDE ? OUTSIDE : this.unitOf[face]!
  }

  #trace(first: number, isInside: (h: number) => boolean): number[] {
    const cycle: number[] = []
    let h = first
    do {
      cycle.push(h)
      h = this.mesh.next[h]!
      while (isInside(h ^ 1)) h = this.mesh.next[h ^ 1]!
    } while (h !== first)
    return cycle
  }

  /** Region on the left of a half-edge, or OUTSIDE. */
  regionLeftOf(h: number): number {
    const unit = this.#unitLeftOf(h)
    return unit === OUTSIDE ? OUTSIDE : this.regionOf[unit]!
  }

  /** Units beside a unit. */
  neighboursOf(unit: number): Set<number> {
    const found = new Set(this.cycles[unit]!.map(h => this.#unitLeftOf(h ^ 1)))
    found.delete(OUTSIDE)
    return found
  }

  /** The half-edges around a region, in order. */
  outlineOf(region: number): number[] {
    const first = this.cycles
      .flatMap((cycle, unit) => (this.regionOf[unit] === region ? cycle : []))
      .find(h => this.regionLeftOf(h ^ 1) !== region)!
    return this.#trace(first, h => this.regionLeftOf(h) === region)
  }

  /**
   * Whether a unit and a region meet in exactly one arc, and nowhere else in a node. `strict` asks besides that no node inside
   * the arc lies on the region's rim: then taking the unit out of the region leaves no two corners that touch.
   */
  #meetsInOneArc(unit: number, region: number, strict: boolean): boolean {
    const cycle = this.cycles[unit]!
    const meets = cycle.map(h => this.#unitLeftOf(h ^ 1) !== unit && this.regionLeftOf(h ^ 1) === region)
    let arcs = 0
    for (const [i, h] of cycle.entries()) {
      const before = meets[(i + meets.length - 1) % meets.length]!
      if (meets[i] && !before) arcs++
      if (meets[i] && before && !strict) continue
      const around = this.mesh.spokesOf(this.mesh.origin[h]!)
      if (meets[i] && before) {
        if (!around.every(g => this.#unitLeftOf(g) === unit || this.regionLeftOf(g) === region)) return false
      } else if (!meets[i] && !before) {
        if (around.some(g => this.#unitLeftOf(g) !== unit && this.regionLeftOf(g) === region)) return false
      }
    }
    return arcs === 1
  }

  /** Whether the region stays a disc when the unit joins it. */
  canJoin(unit: number, region: number): boolean {
    return this.#meetsInOneArc(unit, region, false)
  }

  /** Whether the unit's region stays a disc without it. */
  canLeave(unit: number): boolean {
    return this.#meetsInOneArc(unit, this.regionOf[unit]!, true)
  }
}
