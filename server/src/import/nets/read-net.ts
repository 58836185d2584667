import type { BBox } from '@geyi/shared/geo'
import { DomainError } from '../../errors/domain-error.ts'
import { crsOf } from '../../formats/crs/crs.ts'
import { netFields } from '../../formats/feature/fields.ts'
import type { ImportFile } from '../../formats/feature/import-file.ts'
import { openSource, type ReadOptions } from '../../formats/open-source.ts'
import type { PlanNet } from '../../plan/nets/net.ts'
import { ReportBuilder } from '../report/report.ts'
import { Mapping, type MappingOptions } from '../rows/mapping.ts'
import { RowParser } from '../rows/row-parser.ts'
import { type NetRow, netOfRows } from './net-of-rows.ts'
import { remarksOf } from './remarks.ts'

/** How to read a department's net, where its file does not say so itself. */
export type NetReading = ReadOptions & Pick<MappingOptions, 'map'>

/** The most rows of one file; what is kept is bounded besides. */
const MOST_ROWS = 20_000

/**
 * Reads the net of a department: the code, name, number of staff and ground of each cell, and nothing else. Rows that can't be read are left
 * out and told, so are overlaps and gaps.
 * @param near where its cells must lie about
 * @throws BAD_USER_INPUT for a file that can't be read or has no cell, INVALID_GEOMETRY for a tangle, TOO_MANY_FEATURES
 */
export async function readNet(
  file: ImportFile,
  department: string,
  { map, ...options }: NetReading,
  near: BBox | undefined,
): Promise<PlanNet> {
  const mapping = new Mapping(netFields, { map })
  const source = await openSource(file, options, mapping.knows)
  const { toDegrees, warning } = await crsOf(source, options.crs, file.name)
  const report = new ReportBuilder()
  const cells: NetRow[] = []
  for await (const raw of source.rows) {
    if (++report.rows > MOST_ROWS)
      throw new DomainError('TOO_MANY_FEATURES', `${file.name} has more than ${MOST_ROWS} rows.`, { limit: MOST_ROWS })
    const cell = rowOf(new RowParser(mapping.read(raw), report, toDegrees, near, 'refused'))
    if (cell) cells.push(cell)
  }
  mapping.checkColumns()
  const [first] = report.problems
  if (cells.length === 0)
    throw new DomainError(
      'BAD_USER_INPUT',
      first
        ? `${file.name} has no cell that can be read. Row ${first.row}: ${first.message}`
        : `${file.name} holds no rows.`,
      first && { reason: first.reason },
    )
  const net = netOfRows(cells)
  return {
    department,
    cells: net.cells,
    remarks: remarksOf({
      ...net,
      problems: report.problems,
      rows: new Set(cells.map(({ row }) => row)),
      columns: mapping.unread,
      warnings: [...(warning === undefined ? [] : [warning]), ...source.warnings],
    }),
  }
}

/** The longest code and the longest name of a cell. */
const LONGEST = 60

function rowOf(parser: RowParser): NetRow | undefined {
  const { row } = parser.row
  const [code, name, staffCount] = [parser.code('code', LONGEST), parser.text('name', LONGEST), parser.count('staff')]
  if (!parser.hasGeometry) {
    parser.refuse('NO_GEOMETRY', 'The row has no ground.')
    return undefined
  }
  const boundary = parser.boundary()
  return boundary && { row, code: code ?? name ?? `#${row}`, name, staffCount, boundary }
}
