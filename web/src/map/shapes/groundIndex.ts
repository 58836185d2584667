import RBush from 'rbush'
import { worldX, worldY } from '../canvas/mercator.ts'
import type { Place } from '../canvas/place.ts'
import { type Area, isInside } from './area.ts'

interface Entry<T> {
  minX: number
  minY: number
  maxX: number
  maxY: number
  area: Area
  value: T
}

/** Areas by place. */
export class GroundIndex<T> {
  private readonly tree = new RBush<Entry<T>>()

  constructor(entries: Iterable<readonly [Area, T]>) {
    this.tree.load(
      Array.from(entries, ([area, value]) => ({
        minX: area.west,
        minY: area.north,
        maxX: area.east,
        maxY: area.south,
        area,
        value,
      })),
    )
  }

  /** What lies at a place; undefined where nothing does. */
  at({ longitude, latitude }: Place): T | undefined {
    const x = worldX(longitude)
    const y = worldY(latitude)
    return this.tree.search({ minX: x, minY: y, maxX: x, maxY: y }).find(({ area }) => isInside(area, x, y))?.value
  }
}
