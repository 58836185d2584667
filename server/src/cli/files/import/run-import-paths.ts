import { asCommand } from '../../../act/as-command.ts'
import { fileOnDisk } from '../../../formats/feature/import-file.ts'
import { importPaths, type PathsRequest } from '../../../import/paths/import-paths.ts'
import { pathsReportText } from '../../../import/paths/paths-report.ts'
import { withEngine } from '../../../store/with-engine.ts'
import { progressOn } from '../progress.ts'
import { reportingFailure } from '../report-failure.ts'

/** Imports a file of paths on behalf of whoever may run commands, says what became of it, and leaves the exit code of that. */
export async function runImportPaths(path: string, request: PathsRequest, json: boolean): Promise<void> {
  const progress = progressOn(process.stderr)
  await reportingFailure(json, console.log, async () => {
    try {
      const file = await fileOnDisk(path)
      const report = await withEngine(engine =>
        asCommand(engine, 'import paths', async (own, act) => {
          act.at(request.district)
          const report = await importPaths(own, file, request, progress.rows)
          act.writes = report.applied
          act.count = report.paths
          return report
        }),
      )
      progress.end()
      console.log(json ? JSON.stringify(report) : pathsReportText(report))
      if (report.refused > 0 || (report.paths === 0 && !report.dryRun)) process.exitCode = 1
    } finally {
      progress.end()
    }
  })
}
