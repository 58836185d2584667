import { degreesOf, type MultiPolygon, type Position, type Ring } from '@geyi/shared/geo'

/**
 * The ground around one building of a grid: what lies nearer to it than to any other building of the grid, so that giving
 * away building after building leaves nothing between them.
 *
 *     ┌──────┬─────┐
 *     │  •   │  •  │     the cell of each building ends halfway to the next,
 *     │    ╱ ╲     │     and at the grid's boundary
 *     └───╱ • ╲────┘
 */
export function buildingCell(boundary: MultiPolygon, building: Position, others: readonly Position[]): MultiPolygon {
  const shrink = Math.cos((degreesOf(building[1]) * Math.PI) / 180)
  const cells: Ring[][] = []
  for (const [exterior = []] of boundary) {
    let ring: readonly Position[] = exterior.slice(1)
    for (const other of others) {
      if (other[0] === building[0] && other[1] === building[1]) continue
      ring = nearerPart(ring, building, other, shrink)
      if (ring.length < 3) break
    }
    if (ring.length >= 3) {
      const whole = ring.map(([x, y]): Position => [Math.round(x), Math.round(y)])
      cells.push([[...whole, whole[0]!]])
    }
  }
  return cells
}

/** The part of a ring that lies nearer to one place than to another (Sutherland & Hodgman 1974, one edge). */
function nearerPart(ring: readonly Position[], one: Position, other: Position, shrink: number): readonly Position[] {
  const [dx, dy] = [(other[0] - one[0]) * shrink * shrink, other[1] - one[1]]
  const [mx, my] = [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2]
  const beyond = ([x, y]: Position) => (x - mx) * dx + (y - my) * dy
  const part: Position[] = []
  for (let i = 0; i < ring.length; i++) {
    const [from, to] = [ring[i]!, ring[(i + 1) % ring.length]!]
    const [a, b] = [beyond(from), beyond(to)]
    if (a <= 0) part.push(from)
    if (a < 0 !== b < 0 && a !== b) {
      const along = a / (a - b)
      part.push([from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along])
    }
  }
  return part
}
