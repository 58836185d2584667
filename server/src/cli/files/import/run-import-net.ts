import { asCommand } from '../../../act/as-command.ts'
import { fileOnDisk } from '../../../formats/feature/import-file.ts'
import { globalId } from '../../../graphql/global-id.ts'
import { importNet } from '../../../import/nets/import-net.ts'
import { netText } from '../../../import/nets/net-text.ts'
import type { NetReading } from '../../../import/nets/read-net.ts'
import { withEngine } from '../../../store/with-engine.ts'
import { reportingFailure } from '../report-failure.ts'

/** Lays a file beside a plan as the net of a department, and says what was read. */
export async function runImportNet(
  path: string,
  plan: string,
  request: NetReading & { department: string; dryRun?: boolean | undefined },
  json: boolean,
): Promise<void> {
  await reportingFailure(json, console.log, async () => {
    const file = await fileOnDisk(path)
    const { department, cells, remarks } = await withEngine(engine =>
      asCommand(engine, 'import net', async (own, act) => {
        act.on(globalId('Plan', plan))
        act.writes = !request.dryRun
        return importNet(own, plan, file, request)
      }),
    )
    const { dryRun = false } = request
    const told = { kind: 'NET', dryRun, applied: !dryRun, department, cells: cells.length, remarks }
    console.log(json ? JSON.stringify(told) : netText({ department, cells, remarks }, dryRun))
  })
}
