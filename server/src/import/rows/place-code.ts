import type { Position } from '@geyi/shared/geo'

/**
 * Codes for what has none, from where it is: `x1038012345y254967890`, longitude and latitude in 1e-7°. The same file gives the same
 * codes; of several at one place the later get `-2`, `-3` ….
 */
export class PlaceCodes {
  readonly #counts = new Map<string, number>()

  next([x, y]: Position): string {
    const code = `x${x}y${y}`
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    return count === 1 ? code : `${code}-${count}`
  }
}
