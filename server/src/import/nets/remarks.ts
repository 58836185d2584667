import { degreesOf, type Position } from '@geyi/shared/geo'
import type { UnreadColumn } from '../../formats/feature/columns.ts'
import type { NetRemark } from '../../plan/nets/net.ts'
import type { RowProblem } from '../report/report.ts'
import type { NetOfRows } from './net-of-rows.ts'

/** What of each kind is told. */
const MOST = 200

/** All that there is to know about a net as it was read. */
interface Read extends NetOfRows {
  readonly problems: readonly RowProblem[]
  /** Rows that were read, though perhaps without some value. */
  readonly rows: ReadonlySet<number>
  readonly columns: readonly UnreadColumn[]
  readonly warnings: readonly string[]
}

/** What there is to say about a net as it was read, the gravest first. */
export const remarksOf = (read: Read): NetRemark[] =>
  [ofRows(read), ofOverlaps(read), ofGaps(read), ofCells(read), ofFile(read)].flatMap(remarks =>
    [...Map.groupBy(remarks, ({ code }) => code).values()].flatMap(alike => alike.slice(0, MOST)),
  )

const ofRows = ({ problems, rows }: Read): NetRemark[] =>
  problems.map(({ row, message, value, longitude, latitude }) => ({
    code: rows.has(row) ? 'VALUE_LEFT_OUT' : 'ROW_LEFT_OUT',
    cells: [],
    row,
    message,
    ...(value === undefined ? {} : { value }),
    ...(longitude === undefined || latitude === undefined ? {} : { longitude, latitude }),
  }))

const ofOverlaps = ({ report, codeOf }: Read): NetRemark[] =>
  report.overlaps.flatMap(({ grids, area, at }): NetRemark[] => {
    const cells = codesOf(grids, codeOf)
    const message = `${cells.join(' and ')} both hold ${metres(area)}; it was given to one of them.`
    return cells.length > 1 ? [{ code: 'OVERLAP', cells, area, ...placeOf(at), message }] : []
  })

const ofGaps = ({ report, codeOf }: Read): NetRemark[] =>
  report.holes.map(({ neighbours, area, ring }) => {
    const cells = codesOf(neighbours, codeOf)
    const message = `Nobody holds ${metres(area)} between ${cells.join(', ')}.`
    return { code: 'GAP', cells, area, ...placeOf(ring[0]!), message }
  })

const ofCells = ({ cells, joined, vanished }: Read): NetRemark[] => [
  ...cells.flatMap(({ code, boundary }): NetRemark[] =>
    boundary.length > 1
      ? [{ code: 'IN_PIECES', cells: [code], message: `${code} is in ${boundary.length} separate pieces.` }]
      : [],
  ),
  ...joined.map(
    (code): NetRemark => ({ code: 'ROWS_JOINED', cells: [code], message: `Several rows have the code ${code}.` }),
  ),
  ...vanished.map(
    (code): NetRemark => ({ code: 'CELL_LEFT_OUT', cells: [code], message: `Others hold all the ground of ${code}.` }),
  ),
]

const ofFile = ({ columns, warnings }: Read): NetRemark[] => [
  ...columns.map(
    ({ name }): NetRemark => ({
      code: 'COLUMN_LEFT_OUT',
      cells: [],
      value: name,
      message: `Nothing was read from the column “${name}”.`,
    }),
  ),
  ...warnings.map((message): NetRemark => ({ code: 'FILE', cells: [], message })),
]

const codesOf = (rows: readonly string[], codeOf: ReadonlyMap<string, string>): string[] => [
  ...new Set(rows.map(row => codeOf.get(row)!)),
]

const placeOf = ([x, y]: Position) => ({ longitude: degreesOf(x), latitude: degreesOf(y) })

const metres = (area: number): string => `${area < 10 ? area.toFixed(1) : Math.round(area)} m²`
