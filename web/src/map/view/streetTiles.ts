import { at } from '../../address/prefix.ts'
import { worldX, worldY } from '../canvas/mercator.ts'
import type { Box } from '../canvas/place.ts'

/** Zoom level of the tiles in which streets come. */
const ZOOM = 15
/** The most tiles that are asked for at once: from farther away nobody draws along streets. */
const MOST = 64

type Place = readonly [x: number, y: number]

const asked = new Map<string, Promise<(readonly [Place, Place])[]>>()

/** The straight pieces of the background's streets in a box of degrees, in E7; none where the box is too large. */
export async function streetPieces({ west, east, north, south }: Box): Promise<(readonly [Place, Place])[]> {
  const at = (part: number) => Math.floor(part * 2 ** ZOOM)
  const [left, right, top, bottom] = [at(worldX(west)), at(worldX(east)), at(worldY(north)), at(worldY(south))]
  if ((right - left + 1) * (bottom - top + 1) > MOST) return []
  const tiles: Promise<(readonly [Place, Place])[]>[] = []
  for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) tiles.push(tileAt(`${ZOOM}/${x}/${y}`))
  return (await Promise.all(tiles)).flat()
}

function tileAt(path: string): Promise<(readonly [Place, Place])[]> {
  const known = asked.get(path)
  if (known) return known
  const tile = fetchTile(path)
  asked.set(path, tile)
  tile.catch(() => asked.delete(path))
  return tile
}

async function fetchTile(path: string): Promise<(readonly [Place, Place])[]> {
  const response = await fetch(at(`/tiles/streets/${path}.json`))
  if (!response.ok) throw new Error(`streets ${path}: ${response.status}`)
  const pieces = (await response.json()) as [number, number, number, number][]
  return pieces.map(([ax, ay, bx, by]) => [
    [ax, ay],
    [bx, by],
  ])
}
