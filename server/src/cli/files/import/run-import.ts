import { asCommand } from '../../../act/as-command.ts'
import { fileOnDisk } from '../../../formats/feature/import-file.ts'
import { importFeatures } from '../../../import/import.service.ts'
import { reportText } from '../../../import/report/report-text.ts'
import type { ImportRequest } from '../../../import/rows/import.request.ts'
import { withEngine } from '../../../store/with-engine.ts'
import { progressOn } from '../progress.ts'
import { reportingFailure } from '../report-failure.ts'

/** Imports a file on behalf of whoever may run commands, says what became of it, and leaves the exit code of that. */
export async function runImport(path: string, request: ImportRequest, json: boolean): Promise<void> {
  const progress = progressOn(process.stderr)
  await reportingFailure(json, console.log, async () => {
    try {
      const file = await fileOnDisk(path)
      const report = await withEngine(engine =>
        asCommand(engine, `import ${request.kind.toLowerCase()}`, async (own, act) => {
          if (request.district) act.at(request.district)
          const report = await importFeatures(own, file, request, progress.rows)
          act.writes = report.applied
          act.count = report.rows
          return report
        }),
      )
      progress.end()
      console.log(json ? JSON.stringify(report) : reportText(report))
      if (report.refused > 0) process.exitCode = 1
    } finally {
      progress.end()
    }
  })
}
