import type { BBox } from '@geyi/shared/geo'
import { DomainError } from '../../errors/domain-error.ts'
import { crsOf } from '../../formats/crs/crs.ts'
import { netFields } from '../../formats/feature/fields.ts'
import type { ImportFile } from '../../formats/feature/import-file.ts'
import { refuseTangle } from '../../formats/feature/refuse-tangle.ts'
import { openSource, type ReadOptions } from '../../formats/open-source.ts'
import { inThread } from '../../jobs/thread/in-thread.ts'
import { MOST } from '../../plan/nets/keep-net.ts'
import type { PlanNet } from '../../plan/nets/net.ts'
import { ReportBuilder } from '../report/report.ts'
import { Mapping, type MappingOptions } from '../rows/mapping.ts'
import { RowParser } from '../rows/row-parser.ts'
import { type NetOfRows, type NetRow, netOfRows } from './net-of-rows.ts'
import { remarksOf } from './remarks.ts'

/** How to read a department's net, where its file does not say so itself. */
export type NetReading = ReadOptions & Pick<MappingOptions, 'map'>

/** One file can hold no more than all nets of a plan together. */
const MOST_ROWS = MOST.cells
const MOST_POSITIONS = MOST.positions

/** Positions of a net that takes no longer than a thread takes to begin; with more, everybody else is answered meanwhile. */
const FEW = 5_000

/** The thread’s program: beside this file as it is written, and beside the program as it is built. */
const program = new URL(import.meta.url.endsWith('.ts') ? './net.worker.ts' : './net.worker.js', import.meta.url)

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
  let positions = 0
  for await (const raw of source.rows) {
    if (++report.rows > MOST_ROWS)
      throw new DomainError('TOO_MANY_FEATURES', `${file.name} has more than ${MOST_ROWS} rows.`, { limit: MOST_ROWS })
    const cell = rowOf(new RowParser(mapping.read(raw), report, toDegrees, near, 'refused'))
    if (!cell) continue
    cells.push(cell)
    positions += cell.boundary.flat(2).length
    if (positions > MOST_POSITIONS)
      throw new DomainError('TOO_MANY_FEATURES', `${file.name} has more than ${MOST_POSITIONS} positions.`, {
        reason: 'TOO_MANY_POSITIONS',
        limit: MOST_POSITIONS,
      })
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
  refuseTangle(cells.map(({ boundary }) => boundary))
  const net = positions > FEW ? ((await inThread(program, cells, () => {}).result) as NetOfRows) : netOfRows(cells)
  return {
    department,
    cells: net.cells,
    remarks: remarksOf({
      ...net,
      problems: report.problems,
      rows: new Set(cells.map(({ row }) => row)),
      columns: mapping.unread,
      warnings: [...(warning === undefined ? [] : [warning]), ...source.warnings.map(({ message }) => message)],
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
