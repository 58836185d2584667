import { OptimisticLockError } from '@mikro-orm/core'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { toldBack, type ValueReason, valueReasonOf } from '../../graphql/parse/value-reason.ts'
import { ServiceItem } from './service-item.entity.ts'
import type { ServiceItemInput } from './service-item.inputs.ts'
import { MOST_ITEMS } from './service-item.query.ts'
import { newItem, parentOf, tellItem } from './service-item-values.ts'

/** Why a row can't be in the catalogue. */
export interface ItemTrouble {
  /** Its place in the list, from 0. */
  readonly row: number
  readonly message: string
  readonly reason: ValueReason | null
  readonly field: string | null
  readonly value: string | null
}

/** What came of a list: counts, or why nothing was written. */
export interface ItemCounts {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly troubles: readonly ItemTrouble[]
}

/** Stops a transaction that is not to last. */
class NotWritten extends Error {}

/** Adds items, or changes them under their codes, one that was removed too: all of them, or none. Main items may follow their parts. */
export async function importItems(
  writer: Writer,
  list: readonly ServiceItemInput[],
  dryRun: boolean,
): Promise<ItemCounts> {
  let counts: ItemCounts = { created: 0, changed: 0, unchanged: 0, troubles: [] }
  try {
    await writer.transactional(async own => {
      counts = await write(own, list)
      if (dryRun || counts.troubles.length > 0) throw new NotWritten()
    })
  } catch (error) {
    if (error instanceof OptimisticLockError)
      throw new DomainError('VERSION_CONFLICT', 'Somebody changes the catalogue at this moment. Send the same again.')
    if (!(error instanceof NotWritten)) throw error
  }
  return counts
}

async function write(writer: Writer, list: readonly ServiceItemInput[]): Promise<ItemCounts> {
  const troubles: ItemTrouble[] = []
  const attempt = async (row: number, act: () => unknown) => {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const { argument, value } = error.extensions
      troubles.push({
        row,
        message: error.message,
        reason: valueReasonOf(error.extensions),
        field: typeof argument === 'string' ? argument : null,
        value: toldBack(value),
      })
    }
  }
  const known = new Map((await writer.find(ServiceItem, {})).map(item => [item.code, item]))
  const before = new Map([...known].map(([code, item]) => [code, JSON.stringify(item)]))
  const seen = new Set<string>()
  for (const [row, input] of list.entries())
    await attempt(row, () => {
      const code = input.code.trim()
      if (seen.has(code))
        throw new DomainError('BAD_USER_INPUT', `The code ${code} is there twice.`, {
          argument: 'code',
          reason: 'IN_LIST_TWICE',
          value: code,
        })
      seen.add(code)
      const item = known.get(code) ?? newItem(code)
      tellItem(item, input)
      item.removedAt = null
      known.set(code, item)
      writer.persist(item)
    })
  const lasting = [...known.values()].filter(({ removedAt }) => removedAt === null)
  if (lasting.length > MOST_ITEMS)
    troubles.push({
      row: list.length - 1,
      message: `A catalogue has at most ${MOST_ITEMS} items.`,
      reason: 'TOO_MANY',
      field: null,
      value: null,
    })
  if (troubles.length > 0) return { created: 0, changed: 0, unchanged: 0, troubles }
  await writer.flush()
  for (const [row, input] of list.entries())
    await attempt(row, async () => {
      const item = known.get(input.code.trim())!
      if (input.parentCode !== undefined) item.parentId = await parentOf(writer, item, input.parentCode)
      await writer.flush()
    })
  const created = [...seen].filter(code => !before.has(code)).length
  const changed = [...seen].filter(
    code => before.has(code) && before.get(code) !== JSON.stringify(known.get(code)),
  ).length
  return { created, changed, unchanged: seen.size - created - changed, troubles }
}
