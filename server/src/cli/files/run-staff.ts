import { recordAct } from '../../act/act.query.ts'
import { actOfCommand } from '../../act/act-of-command.ts'
import { asCommand } from '../../act/as-command.ts'
import { exportStaff } from '../../export/export-staff.ts'
import { fileOnDisk } from '../../formats/feature/import-file.ts'
import { writeOut } from '../../formats/write-out.ts'
import { importStaff, type StaffRequest } from '../../import/staff/import-staff.ts'
import { recordPhonesTold } from '../../import/staff/phones-told.ts'
import { staffReportText } from '../../import/staff/staff-report.ts'
import { withEngine } from '../../store/with-engine.ts'
import { reportingFailure } from './report-failure.ts'

/** Takes a roster into the database on behalf of whoever may run commands, says what became of it, and leaves the exit code of that. */
export const runImportStaff = (path: string, request: Omit<StaffRequest, 'viewer'>, json: boolean): Promise<void> =>
  reportingFailure(json, console.log, async () => {
    const file = await fileOnDisk(path)
    const report = await withEngine(engine =>
      asCommand(engine, 'import staff', async (own, act) => {
        act.at(request.within)
        const report = await importStaff(own, file, { ...request, viewer: 'operator' })
        await recordPhonesTold(own, actOfCommand('readPhones'), request.within, report)
        act.writes = report.applied
        act.count = report.created + report.changed
        return report
      }),
    )
    console.log(json ? JSON.stringify(report) : staffReportText(report))
    if (report.refused > 0) process.exitCode = 1
  })

/** Writes a roster to a file, or to standard output, and leaves the exit code of that. */
export const runExportStaff = (within: string, format: 'csv' | 'xlsx', out: string | undefined): Promise<void> =>
  reportingFailure(false, console.log, () =>
    withEngine(async engine => {
      const act = actOfCommand('export staff')
      act.at(within)
      act.details.add(format)
      await recordAct(engine.em.fork(), act)
      await writeOut(out, write => exportStaff(engine.em, within, format, write))
    }),
  )
