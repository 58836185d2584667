/** A place in degrees of CGCS2000. */
export interface Place {
  readonly longitude: number
  readonly latitude: number
}

/** A box in degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}
