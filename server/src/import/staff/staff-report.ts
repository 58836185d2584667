import type { UnreadColumn } from '../../formats/feature/columns.ts'
import type { FileWarning } from '../../formats/feature/raw-feature.ts'
import type { StaffField } from '../../staff/keeping/staff-field.ts'
import type { PreviewOutcome, SaidNames } from '../report/preview.ts'
import type { RowProblem } from '../report/report.ts'
import { unreadText } from '../report/unread-text.ts'

/** What would become of a row of a roster. */
export interface StaffRowPreview extends SaidNames {
  readonly row: number
  readonly outcome: PreviewOutcome
  readonly changes: readonly {
    readonly field: StaffField
    readonly before: string | null
    readonly after: string | null
  }[]
  /** Name of the leader who ends because this one begins. */
  readonly follows: string | null
}

/** What was read of a file. */
export interface Read {
  readonly dryRun: boolean
  readonly rows: number
  readonly unreadColumns: readonly UnreadColumn[]
  readonly warnings: readonly FileWarning[]
}

/** What became of a roster's file. People are counted, rows are numbered as in the file. */
export interface StaffReport extends Read {
  readonly applied: boolean
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  /** Rows that can't be imported. */
  readonly refused: number
  readonly problems: readonly RowProblem[]
  readonly preview: readonly StaffRowPreview[]
  /** Uuids of people whose phone of so far the preview tells. */
  readonly phonesTold: readonly string[]
}

/** A report for a person's eyes. */
export function staffReportText(report: StaffReport): string {
  const { applied, dryRun, rows, created, changed, unchanged, refused, problems, preview, warnings, unreadColumns } =
    report
  const done = `${rows} rows: ${created} new people, ${changed} changed, ${unchanged} unchanged.`
  const head =
    refused > 0
      ? `Nothing was imported: ${refused} of ${rows} rows can’t be.`
      : applied || !dryRun
        ? `Imported ${done}`
        : `Nothing was imported, as asked. It would be ${done}`
  return [
    head,
    ...warnings.map(({ message }) => `Mind: ${message}`),
    ...(unreadColumns.length > 0 ? [unreadText(unreadColumns)] : []),
    ...problems.map(({ row, message }) => `  row ${row}: ${message}`),
    ...preview.filter(({ changes }) => changes.length > 0).map(rowText),
  ].join('\n')
}

function rowText({ row, outcome, code, name, changes, follows }: StaffRowPreview): string {
  const said = (text: string | null) => (text === null ? '—' : `“${text}”`)
  const what =
    outcome === 'NEW'
      ? 'new'
      : changes.map(({ field, before, after }) => `${field} ${said(before)} → ${said(after)}`).join(', ')
  return `  row ${row}, ${code ?? ''} ${name ?? ''}: ${what}${follows === null ? '' : `, follows ${follows}`}`
}
