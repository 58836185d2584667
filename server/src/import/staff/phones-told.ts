import { recordAct } from '../../act/act.query.ts'
import type { Act } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { globalId } from '../../graphql/global-id.ts'
import type { StaffReport } from './staff-report.ts'

/** Records, before a trial of a roster is answered, whose phones of so far its preview tells; nothing where it tells none. */
export async function recordPhonesTold(
  writer: Writer,
  act: Act,
  within: string,
  { phonesTold }: StaffReport,
): Promise<void> {
  if (phonesTold.length === 0) return
  act.at(within)
  for (const id of phonesTold) act.on(globalId('StaffMember', id))
  act.count = phonesTold.length
  await recordAct(writer, act)
}
