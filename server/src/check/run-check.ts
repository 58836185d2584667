import { checkPolygons, fixPolygons } from '@geyi/shared/problems'
import { DomainError } from '../api/domain-error.ts'
import { fileOnDisk } from '../exchange/read/import-file.ts'
import type { ReadOptions } from '../exchange/read/open-source.ts'
import { type CheckReport, checkReport } from './check-report.ts'
import { checkReportText } from './check-report-text.ts'
import { fixedCollection, writeWhole } from './fixed-file.ts'
import { readPolygons } from './read-polygons.ts'

/** What `geyi check` is asked for. */
export interface CheckOptions extends ReadOptions {
  readonly fix?: boolean
  /** In metres; said wherever `fix` is. */
  readonly tolerance?: number
  readonly out?: string
  readonly json?: boolean
}

/** Checks a file of polygons, mends it if asked, prints the report, and leaves the exit code of its outcome. */
export async function runCheck(path: string, options: CheckOptions): Promise<void> {
  const { fix = false, out, json = false } = options
  // What is mended may go down the pipe; then the report goes beside it.
  const print = fix && !out ? console.error : console.log
  try {
    const report = await checkFile(path, options)
    print(json ? JSON.stringify(report) : checkReportText(report))
    process.exitCode = report.problems.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (json) print(JSON.stringify({ error: { code: error.extensions.code, message: error.message } }))
    else console.error(error.message)
    process.exitCode = 2
  }
}

async function checkFile(path: string, options: CheckOptions): Promise<CheckReport> {
  const read = await readPolygons(await fileOnDisk(path), options)
  if (!options.fix) return checkReport(read, checkPolygons(read.grids))
  const { grids, changes, report } = fixPolygons(read.grids, options.tolerance ?? 0)
  const collection = fixedCollection(grids, read.features)
  if (options.out) await writeWhole(options.out, collection)
  else {
    // A reader that has seen enough, such as `head`, is no failure.
    process.stdout.on('error', () => {})
    for (const text of collection) process.stdout.write(text)
  }
  return checkReport(read, report, changes)
}
