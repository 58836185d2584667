import { recordAct } from '../act/act.query.ts'
import { Act } from '../act/act.ts'
import type { Batch } from '../graphql/context.ts'
import { globalId } from '../graphql/global-id.ts'

/** A phone of somebody who works in a grid, and where that lies today. */
export interface PhoneOfGrid {
  readonly gridId: string
  readonly code: string
  readonly officePhone: string
}

/**
 * Phones as they are, once it is recorded who reads how many of them, of people in which grids: one row for all that a request reads at
 * once. Whether they may be read in full is asked before.
 */
export const phoneInFull: Batch<PhoneOfGrid, string> = async ({ writer, actor }, phones) => {
  const act = new Act('readPhones', actor)
  for (const { gridId, code } of phones) {
    act.on(globalId('Grid', gridId))
    act.at(code)
  }
  act.count = phones.length
  await recordAct(writer, act)
  return phones.map(({ officePhone }) => officePhone)
}
