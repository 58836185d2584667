/** A square of the web Mercator pyramid. */
export interface Tile {
  z: number
  x: number
  y: number
}

const MAX_ZOOM = 20

/** The tile of a path's parts `z`, `x` and `y.json`, if there is one. */
export function tileOf(z: string, x: string, file: string): Tile | undefined {
  const y = /^(\d{1,7})\.json$/.exec(file)?.[1]
  if (!/^\d{1,2}$/.test(z) || !/^\d{1,7}$/.test(x) || y === undefined) return undefined
  const tile = { z: Number(z), x: Number(x), y: Number(y) }
  return tile.z <= MAX_ZOOM && tile.x < 2 ** tile.z && tile.y < 2 ** tile.z ? tile : undefined
}

/** Degrees along one axis of the box of a tile. */
export function boxOf({ z, x, y }: Tile): { west: number; south: number; east: number; north: number } {
  const latitude = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI
  return {
    west: (x / 2 ** z) * 360 - 180,
    east: ((x + 1) / 2 ** z) * 360 - 180,
    north: latitude(y),
    south: latitude(y + 1),
  }
}
