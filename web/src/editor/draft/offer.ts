import type { GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Preview } from './preview.ts'

/** A zone as far as a search has come. */
export interface OfferedZone {
  readonly boundary: MultiPolygon
  readonly households: number
  readonly inBand: boolean
}

/** What is laid over a draft to be looked at, and changes nothing of it. */
export interface Offer {
  /** What would come of an edit that may be made. */
  readonly preview: Preview | null
  readonly zones: readonly OfferedZone[]
  /** The grids in whose place the zones are drawn. */
  readonly instead: readonly GridId[]
  /** Ground that is pointed at. */
  readonly ground: MultiPolygon | null
}

export const NO_OFFER: Offer = { preview: null, zones: [], instead: [], ground: null }
