import { areaOf, perimeterOf } from '../../geo/measures.ts'
import type { MultiPolygon } from '../../geo/position.ts'

/** Area over that of the circle with the same perimeter: 4πA ⁄ P², 1 for a circle, 0.785 for a square (Polsby & Popper 1991). */
export const polsbyPopper = (boundary: MultiPolygon): number => {
  const perimeter = perimeterOf(boundary)
  return perimeter === 0 ? 0 : (4 * Math.PI * areaOf(boundary)) / perimeter ** 2
}
