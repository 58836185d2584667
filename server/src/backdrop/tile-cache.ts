/** How long a tile is kept: whatever was imported meanwhile shows after that. */
const SECONDS = 60
/** Characters of all kept tiles together. */
const ROOM = 32 * 1024 * 1024

interface Kept {
  readonly text: Promise<string>
  readonly until: number
  size: number
}

/** Tiles that were made lately: everybody who looks at a district asks for the same ones, and making one occupies the embedded engine. */
export class TileCache {
  private readonly tiles = new Map<string, Kept>()
  private size = 0

  /** The kept tile, or a new one; those who ask while it is being made wait for the same one. */
  get(key: string, make: () => Promise<string>): Promise<string> {
    const kept = this.tiles.get(key)
    if (kept && kept.until > Date.now()) return kept.text
    this.forget(key)
    const made: Kept = { text: make(), until: Date.now() + SECONDS * 1000, size: 0 }
    this.tiles.set(key, made)
    made.text.then(
      text => {
        if (this.tiles.get(key) !== made) return
        made.size = text.length
        this.size += text.length
        for (const oldest of this.tiles.keys()) {
          if (this.size <= ROOM) break
          this.forget(oldest)
        }
      },
      () => {
        if (this.tiles.get(key) === made) this.forget(key)
      },
    )
    return made.text
  }

  private forget(key: string): void {
    this.size -= this.tiles.get(key)?.size ?? 0
    this.tiles.delete(key)
  }
}
