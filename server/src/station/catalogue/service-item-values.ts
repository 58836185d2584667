import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { optionalText, parsedText } from '../../graphql/parse/parsed-text.ts'
import type { ValueReason } from '../../graphql/parse/value-reason.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import { ServiceItem } from './service-item.entity.ts'
import type { ServiceItemInput, UpdateServiceItemInput } from './service-item.inputs.ts'

/** How many documents, and how many synonyms, an item may have. */
const MOST = 50

/** A new item under a code. @throws BAD_USER_INPUT for what is no code */
export function newItem(code: string): ServiceItem {
  const trimmed = code.trim()
  if (!/^[A-Za-z0-9._-]{1,40}$/.test(trimmed))
    throw new DomainError(
      'BAD_USER_INPUT',
      `“${trimmed.slice(0, 40)}” is no code: it has 1 to 40 letters, digits, dots, dashes or underscores.`,
      { argument: 'code', reason: 'NO_CODE', value: trimmed },
    )
  return Object.assign(new ServiceItem(), {
    code: trimmed,
    parentId: null,
    nameEn: null,
    categoryEn: null,
    department: null,
    deputised: null,
    deputisedHow: null,
  })
}

/** Gives an item what an input says of it, apart from the main item. @throws BAD_USER_INPUT with argument and reason */
export function tellItem(
  item: ServiceItem,
  input: Omit<ServiceItemInput, 'code'> | Omit<UpdateServiceItemInput, 'id' | 'version'>,
): void {
  if (input.name !== undefined) {
    const name = parsedText('name', input.name, { most: 200 })
    Object.assign(item, { name, ...pinyinOf(name) })
  }
  if (input.category !== undefined) item.category = parsedText('category', input.category, { most: 100 })
  if (input.nameEn !== undefined) item.nameEn = optionalText('nameEn', input.nameEn, { most: 200 })
  if (input.categoryEn !== undefined) item.categoryEn = optionalText('categoryEn', input.categoryEn, { most: 100 })
  if (input.levels !== undefined) item.levels = [...new Set(input.levels ?? [])]
  if (input.department !== undefined) item.department = optionalText('department', input.department, { most: 200 })
  if (input.documents !== undefined) item.documents = textsOf('documents', input.documents ?? [], 500)
  if (input.deputised !== undefined) item.deputised = input.deputised
  if (input.deputisedHow !== undefined)
    item.deputisedHow = optionalText('deputisedHow', input.deputisedHow, { most: 500 })
  if (input.synonyms !== undefined) item.synonyms = textsOf('synonyms', input.synonyms ?? [], 50)
}

function textsOf(argument: 'documents' | 'synonyms', list: readonly string[], most: number): string[] {
  if (list.length > MOST)
    throw new DomainError('BAD_USER_INPUT', `\`${argument}\` has at most ${MOST} items.`, {
      argument,
      reason: 'WRONG_LENGTH',
    })
  return [...new Set(list.map(text => parsedText(argument, text, { most })))]
}

/** The uuid of the main item under a code: of two levels, so that a main item is part of none. @throws BAD_USER_INPUT */
export async function parentOf(writer: Writer, item: ServiceItem, code: string | null): Promise<string | null> {
  if (code === null || code === '') return null
  const bad = (message: string, reason: ValueReason) =>
    new DomainError('BAD_USER_INPUT', message, { argument: 'parentCode', reason, value: code })
  const parent = await writer.findOne(ServiceItem, { code, removedAt: null })
  if (!parent) throw bad(`There is no service item ${code.slice(0, 40)}.`, 'NO_SUCH_ITEM')
  if (parent.id === item.id || parent.parentId !== null) throw bad(`${parent.code} is no main item.`, 'NO_MAIN_ITEM')
  if (await writer.findOne(ServiceItem, { parentId: item.id, removedAt: null }))
    throw bad(`${item.code} has sub-items, and can be part of none.`, 'NO_MAIN_ITEM')
  return parent.id
}
