import { recordAct } from '../../act/act.query.ts'
import { Act } from '../../act/act.ts'
import type { Context, Recorder } from '../../graphql/context.ts'

/** A phone of the grid staff: of which node it is read, a person or a grid in which they serve, and where that is kept today. */
interface PhoneRead {
  readonly nodeId: string
  readonly code: string
  readonly officePhone: string
}

/** A phone as it is, noted before it is told. Whether it may be read in full is asked before. */
export function phoneInFull(context: Context, phone: PhoneRead): string {
  context.note(recordPhones, phone)
  return phone.officePhone
}

/** Records who reads how many phones, of whom or in which grids: one row for all that a request reads, each phone of a node once. */
const recordPhones: Recorder<PhoneRead> = async ({ writer, actor }, phones) => {
  const act = new Act('readPhones', actor)
  for (const { nodeId, code } of phones) {
    act.on(nodeId)
    act.at(code)
  }
  act.count = new Set(phones.map(({ nodeId, officePhone }) => `${nodeId} ${officePhone}`)).size
  await recordAct(writer, act)
}
