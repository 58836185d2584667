import { recordAct } from '../../../act/act.query.ts'
import { actOfCommand } from '../../../act/act-of-command.ts'
import { type ExportRequest, exportFeatures } from '../../../export/export.service.ts'
import { writeOut } from '../../../formats/write-out.ts'
import { withEngine } from '../../../store/with-engine.ts'
import { reportingFailure } from '../report-failure.ts'

/** Exports to a file, or to standard output, and leaves the exit code of that. */
export const runExport = (request: ExportRequest, out: string | undefined): Promise<void> =>
  reportingFailure(false, console.log, () =>
    withEngine(async engine => {
      const act = actOfCommand(`export ${request.kind.toLowerCase()}`)
      act.at(request.within)
      act.details.add(request.format)
      await recordAct(engine.em.fork(), act)
      await writeOut(out, write => exportFeatures(engine.em, request, write))
    }),
  )
