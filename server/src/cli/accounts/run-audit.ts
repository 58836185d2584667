import { recordAct } from '../../act/act.query.ts'
import { actOfCommand } from '../../act/act-of-command.ts'
import { countAudit } from '../../audit/audit.query.ts'
import { writeAudit } from '../../audit/audit-file.ts'
import { writeOut } from '../../formats/write-out.ts'
import { withEngine } from '../../store/with-engine.ts'
import { reportingFailure } from '../files/report-failure.ts'

/** Options of `geyi audit`. */
export interface AuditOptions {
  readonly who?: string
  readonly search?: string
  readonly district?: string
  readonly from?: Date
  readonly until?: Date
  readonly format: 'csv' | 'xlsx' | 'ndjson'
  readonly out?: string
}

/** Writes the audit to a file, or to standard output, on behalf of whoever may run commands. */
export const runAudit = ({ format, out, district, ...filter }: AuditOptions): Promise<void> =>
  reportingFailure(false, console.log, () =>
    withEngine(async ({ em }) => {
      const file = { format, subtrees: [''], filter: { ...filter, within: district ?? null } }
      const act = actOfCommand('exportAudit')
      act.at(district ?? '')
      act.details.add(`format=${format}`)
      act.count = await countAudit(em, file.subtrees, file.filter)
      await recordAct(em.fork(), act)
      await writeOut(out, async write => {
        for await (const piece of writeAudit(em, file)) await write(piece)
      })
    }),
  )
