import type { Columns } from '../../database/insert-rows.ts'
import type { ImportContext } from './import.request.ts'
import type { RowParser } from './row-parser.ts'

/** A row that has been parsed, under its number in the file. */
export interface StagedRow {
  readonly row: number
}

/** How one kind of feature gets from a file's rows into the tables. */
export interface KindImport<Row extends StagedRow> {
  /** Columns of the stage. */
  readonly columns: Columns<Row>
  /** Whether geometries far outside the district are refused, or only those in another region or inside if their axes were swapped. */
  readonly strays: 'refused' | 'unless-swapped'
  /** Whether a dry run says row by row what would be, of the rows that can be imported though others can't. */
  readonly previews?: boolean
  /** One instance for each import, so that it may remember codes it has given. */
  readonly parse: (parser: RowParser) => Row | undefined
  /** Checks the stage as a whole and writes it. Stops before writing when a row has been refused. */
  readonly write: (context: ImportContext) => Promise<void>
}
