import { buildCoverage, dissolve, type Grid, gridsOf } from '@geyi/shared/coverage'
import { checkPolygons, cleanGrids, type PolygonsReport } from '@geyi/shared/problems'
import type { NetCell } from '../../plan/nets/net.ts'

/** A row of a net's file. */
export interface NetRow extends NetCell {
  readonly row: number
}

/** The cells of a net, and what the ground of its rows is like. */
export interface NetOfRows {
  readonly cells: readonly NetCell[]
  /** Codes of several rows, which were joined. */
  readonly joined: readonly string[]
  /** Codes of which nothing was left. */
  readonly vanished: readonly string[]
  /** About the ground as it was drawn; its ids are rows. */
  readonly report: PolygonsReport
  readonly codeOf: ReadonlyMap<string, string>
}

/** Of equal width, so that ids sort as rows do: what is decided by their order is decided for the earlier row. */
const idOf = ({ row }: NetRow): string => String(row).padStart(9, '0')

/** Makes cells of rows: those of one code are one cell, and ground that several hold is given to one of them. It takes seconds for thousands. */
export function netOfRows(rows: readonly NetRow[]): NetOfRows {
  const polygons = gridsOf(buildCoverage(rows.map((row): Grid => ({ id: idOf(row), boundary: row.boundary }))))
  const codeOf = new Map(rows.map(row => [idOf(row), row.code]))
  const { grids } = cleanGrids(polygons, 0, true)
  const boundaries = dissolve(buildCoverage(grids), ({ id }) => codeOf.get(id))
  const byCode = [...Map.groupBy(rows, ({ code }) => code)]
  return {
    cells: byCode.flatMap(([code, own]): NetCell[] => {
      const boundary = boundaries.get(code)
      if (!boundary) return []
      const { name, staffCount } = own[0]!
      return [{ code, name, staffCount, boundary }]
    }),
    joined: byCode.flatMap(([code, own]) => (own.length > 1 ? [code] : [])),
    vanished: byCode.flatMap(([code]) => (boundaries.has(code) ? [] : [code])),
    report: checkPolygons(polygons),
    codeOf,
  }
}
