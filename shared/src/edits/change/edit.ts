import type { Edge } from '../../coverage/structure/edge.ts'
import type { GridAttributes, GridId } from '../../coverage/structure/grid.ts'
import type { MultiPolygon, Position } from '../../geo/position.ts'

/** Moves one vertex. `outline` says that moving the outer boundary is meant. */
export type MoveVertex = { type: 'moveVertex'; from: Position; to: Position; outline?: true }

/** Puts a vertex on the edge between two neighbouring vertices. */
export type InsertVertex = { type: 'insertVertex'; edge: readonly [Position, Position]; at: Position; outline?: true }

/** Takes a vertex out of the line through it. */
export type RemoveVertex = { type: 'removeVertex'; at: Position; outline?: true }

/** Replaces the stretch of boundary between a path's ends by the path. */
export type ReshapeBoundary = { type: 'reshapeBoundary'; path: readonly Position[]; outline?: true }

/** Cuts a grid along a path; its largest part keeps its id, the others become the new grids, larger ones first. */
export type SplitGrid = {
  type: 'splitGrid'
  grid: GridId
  path: readonly Position[]
  into: readonly GridAttributes[]
}

/** Makes neighbouring grids one, which keeps the id and attributes of `into`. */
export type MergeGrids = { type: 'mergeGrids'; grids: readonly GridId[]; into: GridId }

/** Gives all ground inside an area to one grid; to `null`, to nobody. */
export type TransferArea = { type: 'transferArea'; area: MultiPolygon; to: GridId | null }

/**
 * Divides the ground of some grids anew, as one step: zones together cover exactly the ground of the grids. A zone whose `grid` has
 * the id of one of them is that grid's new ground, whose attributes stay; others are new grids, and grids without a zone end.
 */
export type ZoneGrids = {
  type: 'zoneGrids'
  grids: readonly GridId[]
  zones: readonly { readonly grid: GridAttributes; readonly boundary: MultiPolygon }[]
}

/** Makes a grid of the ground inside an area that nobody holds. */
export type CreateGrid = { type: 'createGrid'; area: MultiPolygon; grid: GridAttributes }

/** Hangs a grid on another community, whose boundary follows. */
export type AssignCommunity = { type: 'assignCommunity'; grid: GridId; community: string }

/** Gives a grid another name; `null` takes it away. */
export type RenameGrid = { type: 'renameGrid'; grid: GridId; name: string | null }

/** How one grid's attributes change; `null` stands for a grid that is not there. */
export type AttributeChange = { readonly before: GridAttributes | null; readonly after: GridAttributes | null }

/** Puts some edges in the place of others, exactly: the inverse of any edit can be written so. */
export type ExchangeEdges = {
  type: 'exchangeEdges'
  remove: readonly Edge[]
  add: readonly Edge[]
  grids: readonly AttributeChange[]
}

/** A change of a coverage as a small value, named by positions and ids: it can be stored, sent, replayed and undone. */
export type Edit =
  | MoveVertex
  | InsertVertex
  | RemoveVertex
  | ReshapeBoundary
  | SplitGrid
  | MergeGrids
  | ZoneGrids
  | TransferArea
  | CreateGrid
  | AssignCommunity
  | RenameGrid
  | ExchangeEdges
