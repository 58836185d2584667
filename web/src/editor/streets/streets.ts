import type { BBox, Position } from '@geyi/shared/geo'
import RBush from 'rbush'

/** A straight piece of a street of the background. */
export type StreetPiece = readonly [Position, Position]

interface DegreeBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Tells the pieces of the streets that come into a box of degrees. */
export type StreetSource = (box: DegreeBox) => Promise<readonly StreetPiece[]>

/** The streets of the background, as far as they have been looked at: boundaries follow them. */
export class Streets {
  private readonly source: StreetSource
  private readonly tree = new RBush<BBoxed>()
  private readonly known = new Set<string>()

  constructor(source: StreetSource) {
    this.source = source
  }

  /** Looks at the streets in a box of degrees. Without them nothing but drawing on them is missed. */
  async look(box: DegreeBox): Promise<void> {
    const pieces = await this.source(box).catch(() => [])
    const items: BBoxed[] = []
    for (const piece of pieces) {
      const key = piece.join(' ')
      if (this.known.has(key)) continue
      this.known.add(key)
      const [[ax, ay], [bx, by]] = piece
      items.push({
        minX: Math.min(ax, bx),
        minY: Math.min(ay, by),
        maxX: Math.max(ax, bx),
        maxY: Math.max(ay, by),
        piece,
      })
    }
    this.tree.load(items)
  }

  /** How many pieces are known: what was worked out from fewer is out of date. */
  get count(): number {
    return this.known.size
  }

  /** The pieces that come into a box. */
  in({ west, south, east, north }: BBox): StreetPiece[] {
    return this.tree.search({ minX: west, minY: south, maxX: east, maxY: north }).map(({ piece }) => piece)
  }

  /** The pieces that come near a place: within so many E7 units. */
  near([x, y]: Position, reach: number): StreetPiece[] {
    return this.in({ west: x - reach, south: y - reach, east: x + reach, north: y + reach })
  }
}

interface BBoxed {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
  readonly piece: StreetPiece
}
