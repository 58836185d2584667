import type { Coverage, GridAttributes, GridId } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import type { MultiPolygon } from '@geyi/shared/geo'
import { freeName } from '@geyi/shared/zoning'
import {
  type DrawnPoints,
  isOnFirstPoint,
  isOnLastPoint,
  NO_POINTS,
  pathOf,
  takeBack,
  withoutNext,
} from './drawnPoints.ts'
import { type Pointer, pixelsBetween } from './pointer.ts'

/** A lasso around ground that is to change hands or to become a grid, or around grids that are selected: drawn in one stroke, or corner by corner. */
export interface DrawingLasso extends DrawnPoints {
  readonly type: 'drawingLasso'
  readonly purpose: 'transfer' | 'release' | 'create' | 'select'
  readonly newId: GridId
  /** Ground under the hand that one press takes: a building's, a street block, or what nobody has. */
  readonly cell: MultiPolygon | null
}

export const beginLasso = (purpose: DrawingLasso['purpose'], newId: GridId): DrawingLasso => ({
  type: 'drawingLasso',
  purpose,
  ...NO_POINTS,
  newId,
  cell: null,
})

/** Pixels between the points of a stroke: the hand trembles below that. */
const STEP = 6

/** A stroke of fewer points was none: the finger came to pinch. */
const LEAST_STROKE = 5

/** The hand begins a stroke or goes on with it; nothing draws it aside. */
export function strokeTo(gesture: DrawingLasso, pointer: Pointer, begins: boolean): DrawingLasso {
  const { points, steps } = gesture
  const last = points.at(-1)
  const isStep = !last || pixelsBetween(pointer, last) >= STEP
  return {
    ...withoutNext(gesture),
    points: isStep ? [...points, pointer.at] : points,
    steps: begins ? [...steps, points.length] : steps,
    next: isStep ? null : pointer.at,
    cell: null,
    asks: false,
  }
}

/** The stroke has been broken off: what is drawn of it stays, if it was meant as one. */
export function breakStroke(gesture: DrawingLasso): DrawingLasso {
  const { points, steps } = gesture
  const drawn = points.length - (steps.at(-1) ?? 0)
  return drawn > 0 && drawn < LEAST_STROKE ? takeBack(gesture) : withoutNext(gesture)
}

/** Whether a press here closes the lasso: on its first point or again on its last. */
export const closesLasso = (gesture: DrawingLasso, pointer: Pointer): boolean =>
  isOnFirstPoint(gesture, pointer) || (gesture.points.length > 2 && isOnLastPoint(gesture, pointer))

/** The area inside, as far as it is drawn. */
export function areaOfLasso(gesture: DrawingLasso): MultiPolygon | null {
  if (gesture.cell) return gesture.cell
  const corners = pathOf(gesture)
  return corners.length < 3 ? null : [[[...corners, corners[0]!]]]
}

/** Gives ground to the receiver or to nobody, or makes a grid of nobody's ground. */
export function editOfLasso(
  coverage: Coverage,
  { purpose, newId }: DrawingLasso,
  area: MultiPolygon,
  receiver: { readonly grid: GridId | null; readonly community: string },
): Edit | null {
  if (purpose === 'select') return null
  if (purpose === 'release') return { type: 'transferArea', area, to: null }
  if (purpose === 'transfer') return receiver.grid === null ? null : { type: 'transferArea', area, to: receiver.grid }
  const { community } = receiver
  const grid: GridAttributes = { id: newId, community, name: freeName(coverage, community), kind: 'GENERAL' }
  return { type: 'createGrid', area, grid }
}
