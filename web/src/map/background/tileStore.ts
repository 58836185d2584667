import { type BackdropTile, fetchTile } from './tile.ts'

const KEPT = 160

/** Tiles that were fetched lately, each fetched once. */
class TileStore {
  private readonly tiles = new Map<string, Promise<BackdropTile>>()

  get(z: number, x: number, y: number): Promise<BackdropTile> {
    const key = `${z}/${x}/${y}`
    const kept = this.tiles.get(key)
    if (kept) {
      this.tiles.delete(key)
      this.tiles.set(key, kept)
      return kept
    }
    const tile = fetchTile(z, x, y)
    this.tiles.set(key, tile)
    tile.catch(() => this.tiles.delete(key))
    if (this.tiles.size > KEPT) this.tiles.delete(this.tiles.keys().next().value!)
    return tile
  }
}

/** The tiles of all maps of the page. */
export const backdropTiles = new TileStore()
