import { recordAct } from '../../act/act.query.ts'
import { Act } from '../../act/act.ts'
import type { Batch } from '../../graphql/context.ts'

/** A phone of the grid staff: of which node it is read, a person or a grid in which they serve, and where that is kept today. */
export interface PhoneRead {
  readonly nodeId: string
  readonly code: string
  readonly officePhone: string
}

/**
 * Phones as they are, once it is recorded who reads how many of them, of whom or in which grids: one row for all that a request reads at
 * once. Whether they may be read in full is asked before.
 */
export const phoneInFull: Batch<PhoneRead, string> = async ({ writer, actor }, phones) => {
  const act = new Act('readPhones', actor)
  for (const { nodeId, code } of phones) {
    act.on(nodeId)
    act.at(code)
  }
  act.count = phones.length
  await recordAct(writer, act)
  return phones.map(({ officePhone }) => officePhone)
}
