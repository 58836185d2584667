import type { PathProblem, PathRows } from './read/read-paths.ts'

/** A part of the network that is not connected with its longest part. */
export interface ReportedIsland {
  /** Length of its paths, metres. */
  readonly metres: number
  readonly stretches: number
  /** A place on it, degrees. */
  readonly longitude: number
  readonly latitude: number
}

/** What became of a file of paths. */
export interface PathsReport extends PathRows {
  readonly kind: 'PATHS'
  readonly district: string
  readonly dryRun: boolean
  /** Whether the network is in the database now. */
  readonly applied: boolean
  readonly problems: readonly PathProblem[]
  /** Paths that lie far outside the district. */
  readonly outside: number
  /** Lines that are drawn on the map. */
  readonly streets: number
  /** Of the network: its stretches, and the length of all of them in metres. */
  readonly stretches: number
  readonly metres: number
  /** How many islands there are beside the longest part, and the longest of them. */
  readonly islandCount: number
  readonly islands: readonly ReportedIsland[]
  /** Who is named on the map for them. */
  readonly attribution: string | null
  readonly warnings: readonly string[]
}

const n = (count: number): string => Math.round(count).toLocaleString('en')
const km = (metres: number): string => (metres / 1000).toLocaleString('en', { maximumFractionDigits: 1 })

/** The report for a person's eyes. */
export function pathsReportText(report: PathsReport): string {
  const { rows, paths, barriers, noPath, notForFoot, stretches, metres, islandCount, islands, problems } = report
  const lines = [headline(report)]
  lines.push(
    `Of ${n(rows)} rows ${n(paths)} are paths, ${n(barriers)} barriers, ${n(notForFoot)} not for people on foot, ${n(noPath)} something else.`,
  )
  for (const warning of report.warnings) lines.push(`Mind: ${warning}`)
  if (report.outside > 0)
    lines.push(`Mind: ${n(report.outside)} paths lie far outside the district ${report.district}.`)
  lines.push(
    report.attribution === null
      ? 'Mind: nobody is named for them on the map. If somebody wants to be, such as OpenStreetMap’s contributors, say so with --attribution.'
      : `The map names for them: ${report.attribution}`,
  )
  if (report.refused === 0) lines.push(`The network: ${n(stretches)} stretches, ${km(metres)} km.`)
  if (islandCount > 0) {
    lines.push(
      `${n(islandCount)} ${islandCount === 1 ? 'part is' : 'parts are'} not connected with the rest; look whether a path is missing:`,
    )
    for (const island of islands)
      lines.push(
        `  ${km(island.metres)} km in ${n(island.stretches)} stretches at (${island.longitude}, ${island.latitude})`,
      )
  }
  for (const { row, message } of problems) lines.push(`  row ${row}: ${message}`)
  return lines.join('\n')
}

function headline({ refused, rows, dryRun, applied, district }: PathsReport): string {
  if (refused > 0) return `Nothing was imported: ${n(refused)} of ${n(rows)} rows can’t be.`
  if (dryRun) return 'Nothing was imported, as asked.'
  return applied
    ? `The walking network of ${district} is in.`
    : `Nothing was imported: the file holds no path near ${district}.`
}
