import { actNow } from '../../act/act.ts'
import type { Context } from '../../graphql/context.ts'
import { once } from '../../requests/once.ts'
import { authorize } from '../../viewer/authorize.ts'
import { fileSent } from '../file-sent.ts'
import type { ImportPathsInput } from './import-paths.inputs.ts'
import { keepPaths, pathsFrom } from './import-paths.ts'
import type { PathsReport } from './paths-report.ts'

/** Brings the paths of a district for who may bring the ground of all of it. They are read before anybody has to wait for it. */
export async function importPathsForPlanner(
  { writer, viewer }: Context,
  input: ImportPathsInput,
): Promise<PathsReport> {
  authorize(viewer, 'IMPORT_GROUND', input.district)
  const { district, file, attribution, crs, encoding, dryRun } = input
  const paths = await pathsFrom(writer, fileSent(file), {
    district,
    attribution,
    crs: crs ?? undefined,
    encoding: encoding ?? undefined,
    dryRun: dryRun ?? false,
  })
  return writer.transactional(own =>
    once(own, viewer, 'importPaths', input, async () => {
      const report = await keepPaths(own, paths)
      actNow()!.writes = report.applied
      return report
    }),
  )
}
