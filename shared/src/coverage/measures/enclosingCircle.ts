/** A point of a plane, in metres. */
export type Point = readonly [x: number, y: number]

/** A circle of a plane, in metres. */
export type Circle = { readonly x: number; readonly y: number; readonly radius: number }

// Rounding must not make a point on the rim fall outside, or the search below would not settle.
const SLACK = 1 + 1e-12

const holds = (circle: Circle, [x, y]: Point) =>
  (x - circle.x) ** 2 + (y - circle.y) ** 2 <= circle.radius ** 2 * SLACK + 1e-12

const acrossTwo = ([ax, ay]: Point, [bx, by]: Point): Circle => ({
  x: (ax + bx) / 2,
  y: (ay + by) / 2,
  radius: Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2) / 2,
})

const throughThree = (a: Point, b: Point, c: Point): Circle => {
  const [bx, by] = [b[0] - a[0], b[1] - a[1]]
  const [cx, cy] = [c[0] - a[0], c[1] - a[1]]
  const d = 2 * (bx * cy - by * cx)
  const x = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / d
  const y = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / d
  return { x: a[0] + x, y: a[1] + y, radius: Math.sqrt(x * x + y * y) }
}

/** The smallest circle around points (Welzl 1991, without recursion); it depends on two or three of them. */
export const enclosingCircle = (points: readonly Point[]): Circle => {
  const [first] = points
  if (!first) return { x: 0, y: 0, radius: 0 }
  let circle: Circle = { x: first[0], y: first[1], radius: 0 }
  for (const [i, p] of points.entries()) {
    if (holds(circle, p)) continue
    circle = { x: p[0], y: p[1], radius: 0 }
    for (let j = 0; j < i; j++) {
      const q = points[j]!
      if (holds(circle, q)) continue
      circle = acrossTwo(p, q)
      for (let k = 0; k < j; k++) if (!holds(circle, points[k]!)) circle = throughThree(p, q, points[k]!)
    }
  }
  return circle
}
