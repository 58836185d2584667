import type { ImportReport, RowNotice, RowProblem } from './report.ts'

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
  lines.push(...report.warnings.map(warning => `Mind: ${warning}`))
  const counts = Object.entries(report.noticeCounts)
  if (counts.length > 0) lines.push(`Notices: ${counts.map(([code, count]) => `${code} ${n(count)}`).join(', ')}`)
  lines.push(...report.notices.map(noticeLine))
  lines.push(...report.problems.map(problemLine))
  return lines.join('\n')
}

function headline({ rows, created, changed, unchanged, refused, dryRun, validFrom }: ImportReport): string {
  if (refused > 0) return `Nothing was imported: ${n(refused)} of ${many(rows, 'row')} can’t be.`
  const done = `${many(rows, 'row')}: ${n(created)} new, ${n(changed)} changed, ${n(unchanged)} unchanged; valid from ${validFrom}.`
  return dryRun ? `Nothing was imported, as asked. It would be ${done}` : `Imported ${done}`
}

const placeOf = ({ longitude, latitude }: RowNotice | RowProblem): string =>
  longitude === undefined || latitude === undefined ? '' : ` (${longitude}, ${latitude})`

const noticeLine = (notice: RowNotice): string =>
  `  row ${notice.row}: ${notice.code} ${notice.message}${placeOf(notice)}`
const problemLine = (problem: RowProblem): string =>
  `  row ${problem.row}: ${problem.reason} ${problem.message}${placeOf(problem)}`
