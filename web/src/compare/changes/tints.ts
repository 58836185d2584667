import type { Geometry, MultiLineString } from 'geojson'

interface Received {
  readonly to?: string | null | undefined
  readonly rims: Geometry
}

/** A tint for every receiver: one that no neighbour has, as far as there are enough. */
export function tintsOf(exchanges: readonly Received[], count: number): Map<string, number> {
  const boxes = new Map<string, Box>()
  for (const { to, rims } of exchanges) {
    if (!to) continue
    const places = (rims as MultiLineString).coordinates.flat()
    boxes.set(to, around([...(boxes.get(to) ?? []), ...places]))
  }
  const tints = new Map<string, number>()
  for (const [id, box] of boxes) {
    const uses = Array.from({ length: count }, () => 0)
    for (const [other, tint] of tints) uses[tint]! += areNear(box, boxes.get(other)!) ? tints.size + 1 : 1
    // Without neighbours all receivers may have the accent; the least used one keeps them apart.
    tints.set(id, uses.indexOf(Math.min(...uses)))
  }
  return tints
}

/** Lower left and upper right corner. */
type Box = readonly [readonly number[], readonly number[]]

const around = (places: readonly (readonly number[])[]): Box => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of places) {
    west = Math.min(west, x!)
    south = Math.min(south, y!)
    east = Math.max(east, x!)
    north = Math.max(north, y!)
  }
  return [
    [west, south],
    [east, north],
  ]
}

/** About 100 m, in degrees. */
const NEAR = 0.001

const areNear = ([a, b]: Box, [c, d]: Box): boolean =>
  a[0]! <= d[0]! + NEAR && c[0]! <= b[0]! + NEAR && a[1]! <= d[1]! + NEAR && c[1]! <= b[1]! + NEAR
