/** Pixels along one side of the world at a zoom level. */
export const worldSize = (zoom: number): number => 256 * 2 ** zoom

/** The world is a square of the web Mercator projection: 0 … 1 from west to east and from north to south. */
export const worldX = (longitude: number): number => longitude / 360 + 0.5

export const worldY = (latitude: number): number => {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

export const longitudeOf = (x: number): number => (x - 0.5) * 360

export const latitudeOf = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

/** A line or ring as x, y, x, y … in the world square, with its box. */
export interface Shape {
  readonly points: Float64Array
  readonly west: number
  readonly north: number
  readonly east: number
  readonly south: number
}

/** A line or ring of points in the world square. */
export function shapeThrough(points: Float64Array): Shape {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!
    const y = points[i + 1]!
    if (x < west) west = x
    if (x > east) east = x
    if (y < north) north = y
    if (y > south) south = y
  }
  return { points, west, north, east, south }
}

/** Projects a line of longitudes and latitudes. `scale` turns their unit into degrees. */
export function projectLine(line: readonly (readonly number[])[], scale = 1): Shape {
  const points = new Float64Array(line.length * 2)
  for (let i = 0; i < line.length; i++) {
    points[2 * i] = worldX(line[i]![0]! * scale)
    points[2 * i + 1] = worldY(line[i]![1]! * scale)
  }
  return shapeThrough(points)
}
