import type { Level } from '@geyi/shared/codes'
import type { Holder } from '@geyi/shared/coverage'
import type { MultiPolygon, Position } from '@geyi/shared/geo'
import type { Band } from '@geyi/shared/problems'
import type { Place } from '../../canvas/place.ts'

/** Parts of a draft that can be left out of its map. */
export const DRAFT_LAYERS = ['households', 'names', 'changes', 'buildings', 'stations'] as const
export type DraftLayerName = (typeof DRAFT_LAYERS)[number]

/** A grid of a draft as the map shows it. */
export interface DraftGrid {
  readonly id: string
  readonly name: string
  /** Null where none are known. */
  readonly households: number | null
  readonly special: boolean
  /** Whether the plan may redraw it; the others are muted. */
  readonly inPlan: boolean
  readonly boundary: MultiPolygon
}

/** A stretch of boundary between two holders. */
export interface DraftArc {
  readonly line: readonly Position[]
  readonly level: Level
  readonly left: Holder
  readonly right: Holder
  /** Whether it bounds the plan's ground and may not be moved. */
  readonly locked: boolean
  readonly inPlan: boolean
}

/** Places and households of buildings, one array a figure. */
export interface DraftBuildings {
  /** E7. */
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly households: readonly number[]
}

/** A draft at rest. */
export interface DraftPicture {
  readonly buildings: DraftBuildings
  readonly grids: readonly DraftGrid[]
  readonly arcs: readonly DraftArc[]
  /** Null where no household is known. */
  readonly band: Band | null
}

/** Ground that changes hands. */
export interface DraftExchange {
  readonly to: Holder
  readonly rings: readonly (readonly Position[])[]
}

/** What the counts of a grid become. */
export interface DraftCount {
  readonly id: string
  readonly name: string
  readonly boundary: MultiPolygon
  readonly before: number | null
  readonly after: number
  readonly outOfBand: boolean
  readonly special: boolean
}

/** Somebody else who has the plan open, and where his hand is. */
export interface DraftPerson {
  readonly id: string
  readonly name: string
  readonly at: Place | null
}

/** A handle as it is drawn. */
export interface DraftHandle {
  readonly kind: 'vertex' | 'junction' | 'middle'
  readonly at: Position
  readonly edge?: readonly [Position, Position]
  readonly lockedBy: string | null
}

/** What has drawn the hand, and where to. */
export interface DraftSnap {
  readonly kind: 'vertex' | 'edge' | 'street'
  readonly at: Position
}

/** Boundaries before a plan and after it, where they differ. */
export interface DraftChanges {
  readonly before: readonly (readonly Position[])[]
  readonly after: readonly (readonly Position[])[]
}

/** A zone of a search that is at work. */
export interface DraftZone {
  readonly boundary: MultiPolygon
  readonly households: number
  readonly inBand: boolean
}

/** What moves above a draft while something is drawn. */
export interface DraftOverlay {
  readonly selected: readonly MultiPolygon[]
  /** Zones as far as a search has come. */
  readonly zones: readonly DraftZone[]
  /** Ground that is pointed at. */
  readonly pointed: MultiPolygon | null
  /** Lines that the plan has taken away and made so far. */
  readonly changes: DraftChanges | null
  /** Lines that would go and lines that would come. */
  readonly gone: readonly (readonly Position[])[]
  readonly come: readonly (readonly Position[])[]
  readonly exchanges: readonly DraftExchange[]
  readonly counts: readonly DraftCount[]
  /** Whether counts stand in their grids as far as there is room, and not on badges: where many are only looked at. */
  readonly quiet: boolean
  /** The line or lasso that is being drawn. */
  readonly path: readonly Position[]
  readonly closed: boolean
  readonly possible: boolean
  readonly handles: readonly DraftHandle[]
  readonly held: DraftHandle | null
  /** What has drawn the hand. */
  readonly snapped: DraftSnap | null
  /** What has been measured, said beside its end. */
  readonly measure: { readonly at: Position; readonly text: string } | null
  readonly people: readonly DraftPerson[]
  readonly box: { readonly from: Position; readonly to: Position } | null
}

export const EMPTY_OVERLAY: DraftOverlay = {
  selected: [],
  zones: [],
  pointed: null,
  changes: null,
  gone: [],
  come: [],
  exchanges: [],
  counts: [],
  quiet: false,
  path: [],
  closed: false,
  possible: true,
  handles: [],
  held: null,
  snapped: null,
  measure: null,
  people: [],
  box: null,
}
