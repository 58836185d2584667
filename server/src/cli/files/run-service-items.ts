import { recordAct } from '../../act/act.query.ts'
import { actOfCommand } from '../../act/act-of-command.ts'
import { asCommand } from '../../act/as-command.ts'
import { exportServiceItems } from '../../export/export-service-items.ts'
import { fileOnDisk } from '../../formats/feature/import-file.ts'
import { writeOut } from '../../formats/write-out.ts'
import { itemsReportText, keepServiceItems, readServiceItems } from '../../import/items/import-service-items.ts'
import { withEngine } from '../../store/with-engine.ts'
import { reportingFailure } from './report-failure.ts'

/** Takes a table into the catalogue of service items, says what became of it, and leaves the exit code of that. */
export const runImportServiceItems = (
  path: string,
  { encoding, dryRun = false }: { encoding?: string | undefined; dryRun?: boolean | undefined },
  json: boolean,
): Promise<void> =>
  reportingFailure(json, console.log, async () => {
    const read = await readServiceItems(await fileOnDisk(path), encoding)
    const report = await withEngine(engine =>
      asCommand(engine, 'import service-items', async (own, act) => {
        const report = await keepServiceItems(own, read, dryRun)
        act.writes = report.applied
        act.count = report.created + report.changed
        return report
      }),
    )
    console.log(json ? JSON.stringify(report) : itemsReportText(report))
    if (report.problems.length > 0) process.exitCode = 1
  })

/** Writes the catalogue to a file, or to standard output, and leaves the exit code of that. */
export const runExportServiceItems = (format: 'csv' | 'xlsx', out: string | undefined): Promise<void> =>
  reportingFailure(false, console.log, () =>
    withEngine(async engine => {
      await recordAct(engine.em.fork(), actOfCommand('export service-items'))
      await writeOut(out, write => exportServiceItems(engine.em, format, write))
    }),
  )
