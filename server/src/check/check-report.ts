import type { GridId } from '@geyi/shared/coverage'
import {
  type GeoJSONBoundary,
  type GeoJSONPosition,
  isMending,
  type ParseChange,
  type Position,
  toGeoJSON,
  toGeoJSONPoint,
} from '@geyi/shared/geo'
import type { CleaningChange, PolygonsReport, ProblemCode } from '@geyi/shared/problems'
import type { UnreadColumn } from '../formats/feature/columns.ts'
import type { Remark } from '../formats/feature/raw-feature.ts'
import { type ReadPolygons, wordsOf } from './read-polygons.ts'

/** One thing wrong: rows it concerns, its place in degrees, ground in m². */
export interface CheckProblem {
  readonly code: ProblemCode | string
  readonly rows: readonly number[]
  readonly at?: GeoJSONPosition
  readonly area?: number
  readonly count?: number
  /** Why a polygon was refused, in words. */
  readonly message?: string
}

/** Ground of nobody with polygons all around it, in m². */
export interface CheckHole {
  readonly rows: readonly number[]
  readonly at: GeoJSONPosition
  readonly area: number
  readonly boundary: GeoJSONBoundary
}

/** Ground that several polygons hold, in m². */
export interface CheckOverlap {
  readonly rows: readonly number[]
  readonly at: GeoJSONPosition
  readonly area: number
}

/** Something that was changed: by rounding to 1e-7°, or by cleaning. */
export interface CheckChange {
  readonly code: CleaningChange['kind'] | ParseChange['code']
  readonly rows: readonly number[]
  readonly at?: GeoJSONPosition
  /** Where a vertex is now. */
  readonly moved?: GeoJSONPosition
  readonly area?: number
  /** Row that has the ground now, or nothing where nobody has. */
  readonly to?: number | null
  readonly count?: number
}

/** What a file of polygons is like as a coverage. */
export interface CheckReport {
  readonly polygons: number
  readonly problems: readonly CheckProblem[]
  readonly holes: readonly CheckHole[]
  readonly overlaps: readonly CheckOverlap[]
  readonly area: number
  /** What was mended because only rounding to 1e-7° had broken it. */
  readonly rounded: readonly CheckChange[]
  readonly warnings: readonly string[]
  /** What reading a row changed or could not tell. */
  readonly remarks: readonly (Remark & { readonly row: number })[]
  /** Columns that no import reads. They matter to nothing here, and --fix keeps them. */
  readonly unreadColumns: readonly UnreadColumn[]
  /** What cleaning did; the rest of the report is about its result. Absent where it was not asked for. */
  readonly changes?: readonly CheckChange[]
}

const place = (position: Position): GeoJSONPosition => toGeoJSONPoint(position).coordinates
const rowsOf = (grids: readonly GridId[]): number[] => grids.map(Number)

/** The report of a check, in rows and degrees. */
export function checkReport(
  read: ReadPolygons,
  report: PolygonsReport,
  changes?: readonly CleaningChange[],
): CheckReport {
  const { polygons, problems, holes, overlaps, area } = report
  return {
    polygons,
    problems: [
      ...read.unlike.map(({ type, rows }) => ({
        code: 'NO_POLYGON',
        rows,
        message: `${wordsOf(type)} where a polygon is wanted`,
      })),
      ...read.refused.map(({ row, problem: { reason, message, place: at } }) => ({
        code: reason,
        rows: [row],
        ...(at && { at: place(at) }),
        message,
      })),
      ...problems.map(({ code, grids, at, area, count }) => ({
        code,
        rows: rowsOf(grids),
        ...(at && { at: place(at) }),
        ...(area !== undefined && { area }),
        ...(count !== undefined && { count }),
      })),
    ],
    holes: holes.map(({ ring, area, neighbours }) => ({
      rows: rowsOf(neighbours),
      at: place(ring[0]!),
      area,
      boundary: toGeoJSON([[ring]]),
    })),
    overlaps: overlaps.map(({ grids, at, area }) => ({ rows: rowsOf(grids), at: place(at), area })),
    area,
    rounded: read.changes
      .filter(({ change }) => isMending(change))
      .map(({ row, change: { code, place: at, count } }) => ({
        code,
        rows: [row],
        at: place(at),
        ...(count !== undefined && { count }),
      })),
    warnings: read.warnings,
    remarks: read.remarks,
    unreadColumns: read.unreadColumns,
    ...(changes && { changes: changes.map(changeOf) }),
  }
}

function changeOf(change: CleaningChange): CheckChange {
  switch (change.kind) {
    case 'VERTEX_MOVED':
      return { code: change.kind, rows: [], at: place(change.from), moved: place(change.to) }
    case 'VERTEX_INSERTED':
      return { code: change.kind, rows: rowsOf(change.grids), at: place(change.at) }
    case 'GRID_VANISHED':
      return { code: change.kind, rows: rowsOf(change.grids) }
    default:
      return {
        code: change.kind,
        rows: rowsOf(change.grids),
        at: place(change.ring[0]!),
        area: change.area,
        to: change.to === undefined ? null : Number(change.to),
      }
  }
}
