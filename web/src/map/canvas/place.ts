/** A place in degrees of CGCS2000. */
export interface Place {
  readonly longitude: number
  readonly latitude: number
}
