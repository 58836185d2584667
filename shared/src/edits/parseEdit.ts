import type { MultiPolygon, Position } from '../geo/position.ts'
import type { Problem } from '../problems/problem.ts'
import type { Edit } from './edit.ts'

type Check = (value: unknown) => boolean
type Shape = Readonly<Record<string, Check>>

const isText: Check = value => typeof value === 'string' && value.length > 0 && value.length <= 1000
const isPosition: Check = (value): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)
const listOf =
  (check: Check, least: number): Check =>
  value =>
    Array.isArray(value) && value.length >= least && value.every(check)
const optional =
  (check: Check): Check =>
  value =>
    value === undefined || check(value)
const orNull =
  (check: Check): Check =>
  value =>
    value === null || check(value)
const shapeOf =
  (shape: Shape): Check =>
  value =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every(key => key in shape) &&
    Object.entries(shape).every(([key, check]) => check((value as Record<string, unknown>)[key]))

const isPath = listOf(isPosition, 2)
const isRing: Check = value => listOf(isPosition, 4)(value) && isClosed(value as Position[])
const isClosed = (ring: readonly Position[]) => String(ring[0]) === String(ring.at(-1))
const isArea: Check = (value): value is MultiPolygon => listOf(listOf(isRing, 1), 1)(value)
const isFlag = optional(value => value === true)
const isKind = optional(value => value === 'GENERAL' || value === 'SPECIAL')
const isGrid = shapeOf({ id: isText, community: optional(isText), name: optional(isText), kind: isKind })
const isHolder = optional(orNull(isText))
const isEdge = shapeOf({ a: isPosition, b: isPosition, left: isHolder, right: isHolder })
const isAttributeChange = shapeOf({ before: orNull(isGrid), after: orNull(isGrid) })

const shapes: { readonly [T in Edit['type']]: Shape } = {
  moveVertex: { from: isPosition, to: isPosition, outline: isFlag },
  insertVertex: { edge: value => isPath(value) && (value as unknown[]).length === 2, at: isPosition, outline: isFlag },
  removeVertex: { at: isPosition, outline: isFlag },
  reshapeBoundary: { path: isPath, outline: isFlag },
  splitGrid: { grid: isText, path: isPath, into: listOf(isGrid, 1) },
  mergeGrids: { grids: listOf(isText, 2), into: isText },
  transferArea: { area: isArea, to: orNull(isText) },
  createGrid: { area: isArea, grid: isGrid },
  assignCommunity: { grid: isText, community: isText },
  renameGrid: { grid: isText, name: orNull(isText) },
  exchangeEdges: { remove: listOf(isEdge, 0), add: listOf(isEdge, 0), grids: listOf(isAttributeChange, 0) },
}

/** An edit from anywhere, with everything in its place and nothing besides; whether it can be applied is another question. */
export const parseEdit = (value: unknown): { edit: Edit } | { problems: Problem[] } => {
  const type = (value as { type?: unknown } | null | undefined)?.type
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type as Edit['type']] : undefined
  if (shape && shapeOf({ ...shape, type: isText })(value)) return { edit: value as Edit }
  return { problems: [{ code: 'MALFORMED_EDIT', grids: [] }] }
}
