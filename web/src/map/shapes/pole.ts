import polylabel from 'polylabel'
import type { Area } from './area.ts'

/** Where the name of an area stands: the middle of the largest circle that fits into it, in world units. */
export interface Pole {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The pole of an area's largest piece. */
export function poleOf({ pieces }: Area): Pole {
  const size = ({ east, west, north, south }: { east: number; west: number; north: number; south: number }) =>
    (east - west) * (south - north)
  const rings = pieces.reduce((largest, rings) => (size(rings[0]!) > size(largest[0]!) ? rings : largest))
  const box = rings[0]!
  const span = Math.max(box.east - box.west, box.south - box.north)
  // polylabel's precision is absolute: work in thousandths of the shape.
  const scale = 1000 / span
  const local = rings.map(({ points }) => {
    const ring: [number, number][] = []
    for (let i = 0; i < points.length; i += 2)
      ring.push([(points[i]! - box.west) * scale, (points[i + 1]! - box.north) * scale])
    return ring
  })
  const pole = polylabel(local, 8)
  return { x: box.west + pole[0] / scale, y: box.north + pole[1] / scale, radius: pole.distance / scale }
}
