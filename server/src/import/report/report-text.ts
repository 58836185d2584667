import type { RowPreview } from './preview.ts'
import type { ProblemCode } from './problem-code.ts'
import { type ImportReport, LISTED, type RowNotice, type RowProblem } from './report.ts'
import { rowsText } from './rows-text.ts'
import { unreadText } from './unread-text.ts'

const n = (count: number): string => count.toLocaleString('en')
const many = (count: number, one: string): string => `${n(count)} ${one}${count === 1 ? '' : 's'}`

/** A report for a person's eyes. */
export function reportText(report: ImportReport): string {
  const lines = [headline(report)]
  if (report.divisionsCreated.length > 0)
    lines.push(`Divisions made: ${report.divisionsCreated.map(({ code, name }) => `${code} ${name}`).join(', ')}`)
  if (report.codesGiven > 0) lines.push(`Rows without a code that got or found one: ${n(report.codesGiven)}`)
  if (report.positionsMerged > 0)
    lines.push(
      `Positions that repeat the one before them, some only once rounded to 1e-7°, left out: ${n(report.positionsMerged)}`,
    )
  for (const { message } of report.warnings) lines.push(`Mind: ${message}`)
  if (report.unreadColumns.length > 0) lines.push(unreadText(report.unreadColumns))
  const counts = Object.entries(report.noticeCounts)
  if (counts.length > 0) lines.push(`Notices: ${counts.map(([code, count]) => `${code} ${n(count)}`).join(', ')}`)
  for (const notices of alike(report.notices, noticeWord)) lines.push(remarkLine(notices, noticeWord))
  for (const problems of alike(report.problems, problemWord)) lines.push(remarkLine(problems, problemWord))
  for (const row of report.preview) if (row.changes.length > 0) lines.push(previewLine(row))
  if (report.refused > 0 && report.problems.length >= LISTED) lines.push(`  Only the first ${n(LISTED)} are listed.`)
  return lines.join('\n')
}

const noticeWord = ({ code, message }: RowNotice): string => `${code} ${message}`
const problemWord = ({ reason, message }: RowProblem): string =>
  [reason, message, ...(hints[reason] ? [hints[reason]] : [])].join(' ')

/** What whoever gave the command can say otherwise. */
const hints: Partial<Record<ProblemCode, string>> = {
  BAD_OPENING_HOURS: 'Leave the column out with --map openingHours=.',
  NO_NAME: 'Say the column with --map name=….',
  NO_KIND: 'Say the column with --map kind=…, or one for all with --set kind=RED_POST.',
}

/** What would change of a station: `row 4, S-17 红色驿站: PHONE “1” → “2”`. */
function previewLine({ row, outcome, code, name, changes }: RowPreview): string {
  const said = (text: string | null) => (text === null ? '—' : `“${text}”`)
  if (outcome === 'NEW') return `  row ${row}, ${code} ${name}: new`
  return `  row ${row}, ${code} ${name}: ${changes.map(({ field, before, after }) => `${field} ${said(before)} → ${said(after)}`).join(', ')}`
}

/** Remarks in groups that say the same of several rows. */
const alike = <R>(remarks: readonly R[], wordOf: (remark: R) => string): Iterable<readonly R[]> =>
  Map.groupBy(remarks, wordOf).values()

function headline({ rows, created, changed, unchanged, refused, dryRun, validFrom }: ImportReport): string {
  if (refused > 0) return `Nothing was imported: ${n(refused)} of ${many(rows, 'row')} can’t be.`
  const done = `${many(rows, 'row')}: ${n(created)} new, ${n(changed)} changed, ${n(unchanged)} unchanged; valid from ${validFrom}.`
  return dryRun ? `Nothing was imported, as asked. It would be ${done}` : `Imported ${done}`
}

const placeOf = ({ longitude, latitude }: RowNotice | RowProblem): string =>
  longitude === undefined || latitude === undefined ? '' : ` (${longitude}, ${latitude})`

function remarkLine<R extends RowNotice | RowProblem>(remarks: readonly R[], wordOf: (remark: R) => string): string {
  const first = remarks[0]!
  if (remarks.length === 1) return `  row ${first.row}: ${wordOf(first)}${placeOf(first)}`
  return `  ${rowsText(remarks.map(({ row }) => row))}: ${wordOf(first)}`
}
