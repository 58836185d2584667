import type { Geometry, MultiLineString } from 'geojson'

/** A grid as one of two compared states has it. */
export interface ComparedGrid {
  readonly id: string
  readonly name: string
  /** Code of its community; empty when it hangs on none. */
  readonly community: string
  readonly households: number
  /** Whether it lies in the division that is compared. */
  readonly isWithin: boolean
  readonly isChanged: boolean
  readonly boundary: Geometry
}

/** Ground that changes hands, by the number under which the page tells of it. */
export interface NumberedGround {
  readonly number: number
  /** Which receiver's tint it has; null when nobody receives it. */
  readonly tint: number | null
  readonly rims: MultiLineString
}

/** Two states of a coverage and what lies between them. */
export interface ComparePicture {
  readonly before: readonly ComparedGrid[]
  readonly after: readonly ComparedGrid[]
  readonly exchanges: readonly NumberedGround[]
  /** Boundaries that only one of the states has. */
  readonly linesBefore: MultiLineString
  readonly linesAfter: MultiLineString
}

/** One of the two states. */
export type Side = 'before' | 'after'
