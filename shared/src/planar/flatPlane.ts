import type { Coverage } from '../coverage/structure/coverage.ts'
import { degreesOf, type Position } from '../geo/position.ts'

/** Metres of one E7 unit from south to north. */
export const METRES = 0.011_119_5

/** Measures in metres near one latitude, of nothing but products and roots, so that they are the same on every machine. */
export class FlatPlane {
  /** How much shorter a degree from west to east is than one from south to north. */
  readonly shrink: number

  constructor(near: Position | undefined) {
    // The last digits of cosines differ between machines.
    this.shrink = near ? Math.round(Math.cos((degreesOf(near[1]) * Math.PI) / 180) * 2 ** 20) / 2 ** 20 : 1
  }
}

/** The plane that is true in the middle of some ground. */
export const planeOf = ({ edges: { tiling } }: Coverage): FlatPlane =>
  new FlatPlane([0, tiling.south + Math.round((tiling.rows * tiling.side) / 2)])
