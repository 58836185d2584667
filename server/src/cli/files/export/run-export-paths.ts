import { recordAct } from '../../../act/act.query.ts'
import { actOfCommand } from '../../../act/act-of-command.ts'
import { exportPaths } from '../../../export/export-paths.ts'
import { writeOut } from '../../../formats/write-out.ts'
import { withEngine } from '../../../store/with-engine.ts'
import { reportingFailure } from '../report-failure.ts'

/** Exports a district's paths to a file, or to standard output, and leaves the exit code of that. */
export const runExportPaths = (district: string, out: string | undefined): Promise<void> =>
  reportingFailure(false, console.log, () =>
    withEngine(async engine => {
      const act = actOfCommand('export paths')
      act.at(district)
      await recordAct(engine.em.fork(), act)
      await writeOut(out, write => exportPaths(engine.em, district, write))
    }),
  )
