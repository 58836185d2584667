import type { Columns } from '../../database/insert-rows.ts'
import type { FeatureKind } from '../../formats/feature/feature-kind.ts'
import type { FieldOf } from '../../formats/feature/fields.ts'
import type { ImportContext } from './import.request.ts'
import type { RowParser } from './row-parser.ts'

/** A row that has been parsed, under its number in the file. */
export interface StagedRow {
  readonly row: number
}

/** A name as the database writes it: `openWeek` is `open_week`. */
type Snaked<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snaked<Tail>}`
  : ''

/** Columns of the stage: one for each value of a parsed row, under its name. */
export type StageColumns<Row extends StagedRow> = Columns<Row> &
  Readonly<Record<Snaked<keyof Row & string>, Columns<Row>[string]>>

/** A parsed row, with a value for each field of its kind. */
type RowOf<Kind extends FeatureKind> = StagedRow & Readonly<Record<FieldOf<Kind>, unknown>>

/** How one kind of feature gets from a file's rows into the tables. */
export interface KindImport<Kind extends FeatureKind, Row extends RowOf<Kind>> {
  /** Columns of the stage. */
  readonly columns: StageColumns<Row>
  /** Whether geometries far outside the district are refused, or only those in another region or inside if their axes were swapped. */
  readonly strays: 'refused' | 'unless-swapped'
  /** Whether a dry run says row by row what would be, of the rows that can be imported though others can't. */
  readonly previews?: boolean
  /** One instance for each import, so that it may remember codes it has given. */
  readonly parse: (parser: RowParser) => Row | undefined
  /** Checks the stage as a whole and writes it. Stops before writing when a row has been refused. */
  readonly write: (context: ImportContext) => Promise<void>
}
