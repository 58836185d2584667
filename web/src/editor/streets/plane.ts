import { degreesOf, type Position } from '@geyi/shared/geo'

/** A straight line between two places. */
export type Line = readonly [Position, Position]

/** E7 units of latitude in a metre. */
export const METRE = 90

/** The place at a part of the way between two. */
const between = ([ax, ay]: Position, [bx, by]: Position, part: number): Position => [
  Math.round(ax + (bx - ax) * part),
  Math.round(ay + (by - ay) * part),
]

/** Measures near one place, in E7 units of latitude. */
export class Plane {
  private readonly shrink: number

  constructor(near: Position = [0, 0]) {
    this.shrink = Math.cos((degreesOf(near[1]) * Math.PI) / 180)
  }

  length([[ax, ay], [bx, by]]: Line): number {
    return Math.hypot((bx - ax) * this.shrink, by - ay)
  }

  /** How far along a line's direction the nearest place on it lies: 0 … 1 between its ends. */
  along([x, y]: Position, [[ax, ay], [bx, by]]: Line): number {
    const [dx, dy] = [(bx - ax) * this.shrink, by - ay]
    return ((x - ax) * this.shrink * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)
  }

  distance(place: Position, line: Line): number {
    return this.length([place, this.nearest(place, line)])
  }

  /** Where two lines cross in their middles. */
  crossing(line: Line, other: Line): Position | null {
    const part = this.partTo(line[0], line[1], other)
    if (part === null || part <= 0 || part >= 1) return null
    return between(line[0], line[1], part)
  }

  /** The place on a line that is nearest to another. */
  nearest(place: Position, line: Line): Position {
    return between(line[0], line[1], Math.min(Math.max(this.along(place, line), 0), 1))
  }

  /** How far the line through two places runs to the middle of another line: 1 is the second place. */
  partTo([ax, ay]: Position, [bx, by]: Position, [[cx, cy], [dx, dy]]: Line): number | null {
    const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy]
    const cross = ux * vy - uy * vx
    if (cross === 0) return null
    const along = ((cx - ax) * uy - (cy - ay) * ux) / cross
    return along < 0 || along > 1 ? null : ((cx - ax) * vy - (cy - ay) * vx) / cross
  }
}
