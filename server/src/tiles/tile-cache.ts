import { LRUCache } from 'lru-cache'
import { tellEntries } from '../metrics/kept-entries.ts'

/** How long a tile is kept: whatever was imported meanwhile shows after that. */
const MILLISECONDS = 60_000
/** Characters of all kept tiles together. */
const ROOM = 32 * 1024 * 1024

type Make = () => Promise<string>

/** Tiles that were made lately: everybody who looks at a district asks for the same ones, and making one occupies the embedded engine. */
export class TileCache {
  private readonly tiles = new LRUCache<string, string, Make>({
    maxSize: ROOM,
    sizeCalculation: text => text.length + 1,
    ttl: MILLISECONDS,
    perf: Date,
    fetchMethod: (_key, _stale, { context }) => context(),
  })

  constructor(name: string) {
    tellEntries(name, this, ({ tiles }) => tiles.size)
  }

  /** The kept tile, or a new one; those who ask while it is being made wait for the same one. */
  get(key: string, make: Make): Promise<string> {
    return this.tiles.forceFetch(key, { context: make })
  }
}
