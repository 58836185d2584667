import { checkPolygons, fixPolygons } from '@geyi/shared/problems'
import { type CheckReport, checkReport } from '../../../check/check-report.ts'
import { checkReportText } from '../../../check/check-report-text.ts'
import { fixedCollection } from '../../../check/fixed-file.ts'
import { readPolygons } from '../../../check/read-polygons.ts'
import { fileOnDisk } from '../../../formats/feature/import-file.ts'
import type { ReadOptions } from '../../../formats/open-source.ts'
import { writeOut } from '../../../formats/write-out.ts'
import { reportingFailure } from '../report-failure.ts'

/** What `geyi check` is asked for. */
export interface CheckOptions extends ReadOptions {
  readonly fix?: boolean
  /** In metres; said wherever `fix` is. */
  readonly tolerance?: number
  /** Whether ground that several polygons hold is given to one of them however wide it is. */
  readonly giveOverlaps?: boolean
  readonly out?: string
  readonly json?: boolean
}

/** Checks a file of polygons, mends it if asked, prints the report, and leaves the exit code of its outcome. */
export async function runCheck(path: string, options: CheckOptions): Promise<void> {
  const { fix = false, out, json = false } = options
  // What is mended may go down the pipe; then the report goes beside it.
  const print = fix && !out ? console.error : console.log
  await reportingFailure(json, print, async () => {
    const report = await checkFile(path, options)
    print(json ? JSON.stringify(report) : checkReportText(report))
    process.exitCode = report.problems.length === 0 ? 0 : 1
  })
}

async function checkFile(path: string, options: CheckOptions): Promise<CheckReport> {
  const read = await readPolygons(await fileOnDisk(path), options)
  if (!options.fix) return checkReport(read, checkPolygons(read.grids))
  const { tolerance = 0, giveOverlaps = false } = options
  const { grids, changes, report } = fixPolygons(read.grids, tolerance, giveOverlaps)
  await writeOut(options.out, async write => {
    for (const text of fixedCollection(grids, read.features)) await write(text)
  })
  return checkReport(read, report, changes)
}
