import type { Coverage, GridAttributes, GridId } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import type { MultiPolygon, Position } from '@geyi/shared/geo'
import { freeName } from './freeName.ts'
import { type Pointer, pixelsBetween } from './pointer.ts'

/** A lasso around ground that is to change hands or to become a grid: drawn in one stroke, or corner by corner. */
export interface DrawingLasso {
  readonly type: 'drawingLasso'
  readonly purpose: 'transfer' | 'create'
  readonly points: readonly Position[]
  readonly next: Position | null
  readonly newId: GridId
  /** The ground of a building under the hand, to be given away with one press. */
  readonly cell: MultiPolygon | null
}

export const beginLasso = (purpose: DrawingLasso['purpose'], newId: GridId): DrawingLasso => ({
  type: 'drawingLasso',
  purpose,
  points: [],
  next: null,
  newId,
  cell: null,
})

/** Pixels between the points of a stroke: the hand trembles below that. */
const STEP = 6

export const aimLasso = (gesture: DrawingLasso, pointer: Pointer): DrawingLasso => ({
  ...gesture,
  next: pointer.at,
  cell: null,
})

/** The hand goes on with its stroke. */
export function strokeTo(gesture: DrawingLasso, pointer: Pointer): DrawingLasso {
  const last = gesture.points.at(-1)
  if (last && pixelsBetween(pointer, last) < STEP) return { ...gesture, next: pointer.at, cell: null }
  return { ...gesture, points: [...gesture.points, pointer.at], next: null, cell: null }
}

/** Whether a press here closes the lasso: on its first point or again on its last. */
export const closesLasso = ({ points }: DrawingLasso, pointer: Pointer): boolean =>
  points.length > 2 && [points[0]!, points.at(-1)!].some(end => pixelsBetween(pointer, end) < 9)

/** The area inside, as far as it is drawn. */
export function areaOfLasso({ points, next, cell }: DrawingLasso): MultiPolygon | null {
  if (cell) return cell
  const corners = next ? [...points, next] : points
  return corners.length < 3 ? null : [[[...corners, corners[0]!]]]
}

/** Gives ground to the receiver, or makes a grid of nobody's ground. */
export function editOfLasso(
  coverage: Coverage,
  { purpose, newId }: DrawingLasso,
  area: MultiPolygon,
  receiver: { readonly grid: GridId | null; readonly community: string },
): Edit | null {
  if (purpose === 'transfer') return receiver.grid === null ? null : { type: 'transferArea', area, to: receiver.grid }
  const { community } = receiver
  const grid: GridAttributes = { id: newId, community, name: freeName(coverage, community), kind: 'GENERAL' }
  return { type: 'createGrid', area, grid }
}
