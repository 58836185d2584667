import type { Building, Grid, GridId } from '@geyi/shared/coverage'
import type { ZoneGrids } from '@geyi/shared/edits'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Band } from '@geyi/shared/problems'
import type { GuideLine, Strip } from '@geyi/shared/zoning'

/** What a thread needs to divide ground into grids: plain values, so that they can be sent to it. */
export interface ZoningTask {
  readonly mode: 'ANEW' | 'REBALANCE' | 'MERGE'
  /** The grids whose ground is to be divided. */
  readonly grids: readonly Grid[]
  /** Grids that stay: neighbours, and those of the same communities. */
  readonly others: readonly Grid[]
  /** Buildings on and around that ground. */
  readonly buildings: readonly Building[]
  readonly guides: readonly GuideLine[]
  /** For MERGE: the nets, with their cells as grids by their codes. */
  readonly nets: readonly TaskNet[]
  /** Metres: a strip between lines of nets that is narrower is no ground of its own. */
  readonly tolerance: number
  readonly band: Band
  readonly zones: number | null
  readonly followRoads: boolean
  readonly seed: number
  /** Beside the usual length of the search: 1. */
  readonly effort: number
}

/** A net of a department, and how much it counts that its cells stay together. */
export interface TaskNet {
  readonly department: string
  readonly cells: readonly Grid[]
  readonly weight: number
}

/** Figures of some grids together. */
export interface ZoningFigures {
  readonly grids: number
  readonly inBand: number
  readonly outOfBand: number
  readonly compactness: number | null
  readonly evenness: number | null
  readonly metresInside: number
  readonly metresAlongRoads: number
  readonly metresAlongBarriers: number
}

export interface FoundZone {
  readonly gridId: GridId
  readonly isNew: boolean
  readonly name: string | null
  readonly communityCode: string | null
  readonly households: number
  readonly population: number
  readonly buildings: number
  readonly inBand: boolean
}

export interface FoundProposal {
  readonly edit: ZoneGrids
  /** Beside each zone of the edit. */
  readonly zones: readonly FoundZone[]
  readonly figures: ZoningFigures
  readonly householdsMoved: number
  readonly gridsTouched: number
  /** By net: households that would not stay with most of their cell. */
  readonly leaving: readonly Leaving[]
}

export interface Leaving {
  readonly department: string
  readonly households: number
}

export type ObstacleReason =
  | 'ATOM_TOO_HEAVY'
  | 'NO_ZONE_FITS'
  | 'PIECE_TOO_LIGHT'
  | 'NO_NUMBER_FITS'
  | 'NUMBER_OUTSIDE'
  | 'NONE_FOUND'

export interface FoundObstacle {
  readonly reason: ObstacleReason
  /** The ground that proves it. */
  readonly ground: MultiPolygon | null
  readonly households: number | null
  readonly zones: number | null
  readonly fewest: number | null
  readonly most: number | null
}

/** What was found. */
export interface FoundZones {
  readonly proposals: readonly FoundProposal[]
  readonly obstacles: readonly FoundObstacle[]
  readonly before: ZoningFigures
  readonly band: Band
  readonly households: number
  readonly atoms: number
  /** Strips between lines of nets that were taken for one line. */
  readonly slivers: readonly Strip[]
}

/** Zones as far as a search has come, thinned to be drawn. */
export interface ZoningSketch {
  readonly zones: readonly { readonly boundary: MultiPolygon; readonly households: number; readonly inBand: boolean }[]
}
