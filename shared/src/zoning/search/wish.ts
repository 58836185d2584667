/**
 * What shape is measured by: `OUTLINE` is Polsby and Popper's 4πA ⁄ P² of each zone, `WAYS` the weight of each atom × its squared distance from the
 * middle atom of its zone (Hess et al. 1965).
 */
export type Shape = 'OUTLINE' | 'WAYS'

/** What a division is to be like. */
export interface Wish {
  /** The weight that a zone is to have at least and at most: the band. */
  readonly least: number
  readonly most: number
  /** How many zones; as many as bring them nearest to the middle of the band if it isn't said. */
  readonly zones?: number | undefined
  /** `OUTLINE` if it isn't said. */
  readonly shape?: Shape | undefined
  /** How much even weights count beside shape, 0 or more; 0.02 if it isn't said. */
  readonly evenness?: number | undefined
  /** How much boundaries along barriers count beside shape, 0 or more; 0.5 if it isn't said. */
  readonly barriers?: number | undefined
}

/** How long to search, and from which chance: the same seed finds the same zones. */
export interface Search {
  readonly seed: number
  /** Steps for each atom; 4,000 if it isn't said. More is better and slower, in proportion. */
  readonly effort?: number | undefined
  /** Told again and again how much is done, 0 to 1, and which zones are the best so far. */
  readonly progress?: ((done: number, zoneOf: Int32Array) => void) | undefined
}
