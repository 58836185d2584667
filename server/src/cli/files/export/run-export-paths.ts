import { exportPaths } from '../../../export/export-paths.ts'
import { writeOut } from '../../../formats/write-out.ts'
import { withEngine } from '../../../store/with-engine.ts'
import { reportingFailure } from '../report-failure.ts'

/** Exports a district's paths to a file, or to standard output, and leaves the exit code of that. */
export const runExportPaths = (district: string, out: string | undefined): Promise<void> =>
  reportingFailure(false, console.log, () =>
    withEngine(engine => writeOut(out, write => exportPaths(engine.em, district, write))),
  )
