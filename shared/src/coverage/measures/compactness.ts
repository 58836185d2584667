import { areaOf, perimeterOf } from '../../geo/measures.ts'
import { degreesOf, type MultiPolygon } from '../../geo/position.ts'
import { enclosingCircle, type Point } from './enclosingCircle.ts'

/** Area over that of the circle with the same perimeter: 4πA ⁄ P², 1 for a circle, 0.785 for a square (Polsby & Popper 1991). */
export const polsbyPopper = (boundary: MultiPolygon): number => {
  const perimeter = perimeterOf(boundary)
  return perimeter === 0 ? 0 : (4 * Math.PI * areaOf(boundary)) / perimeter ** 2
}

const METRES_A_DEGREE = 111_195

/**
 * Area over that of the smallest circle around all pieces: 1 for a circle, 0.637 for a square (Reock 1961). The circle is
 * found on a plane that is true at the boundary's middle, which for a district of 50 km is right within 0.2%.
 */
export const reock = (boundary: MultiPolygon): number => {
  const vertices = boundary.flatMap(([exterior = []]) => exterior)
  if (vertices.length === 0) return 0
  const middle = vertices.reduce((sum, [, y]) => sum + y, 0) / vertices.length
  const shrink = Math.cos((degreesOf(middle) * Math.PI) / 180)
  const [x0, y0] = vertices[0]!
  const points = vertices.map(
    ([x, y]): Point => [degreesOf(x - x0) * METRES_A_DEGREE * shrink, degreesOf(y - y0) * METRES_A_DEGREE],
  )
  const { radius } = enclosingCircle(points)
  return areaOf(boundary) / (Math.PI * radius ** 2)
}
