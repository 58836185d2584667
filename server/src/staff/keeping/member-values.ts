import { DomainError } from '../../errors/domain-error.ts'
import { optionalText, parsedText } from '../../graphql/parse/parsed-text.ts'
import { isPhone } from '../../graphql/parse/phone.ts'
import type { ValueReason } from '../../graphql/parse/value-reason.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import { isStaffCode } from '../person/staff-code.ts'

/** How long the texts of a person may be. */
export const staffTexts = { name: { most: 50 }, phone: { most: 40 }, code: { most: 16 } } as const

/** A refusal of one value; what was said is never told back, as it may be a phone. */
export const refusal = (argument: string, reason: ValueReason, message: string): DomainError =>
  new DomainError('BAD_USER_INPUT', message, { argument, reason })

/** A name, and how it is read. */
export function namedBy(text: string): { name: string; pinyin: string; initials: string } {
  const name = parsedText('name', text, staffTexts.name)
  return { name, ...pinyinOf(name) }
}

/** A number on a roster, or none. */
export function codeOf(text: string | null | undefined): string | null {
  const code = text?.normalize('NFKC').trim() || null
  if (code === null || isStaffCode(code)) return code
  throw refusal('code', 'NO_STAFF_CODE', 'A number has 1 to 16 letters, digits or dashes, and is no phone.')
}

/** An office phone, or none. One that is masked is none: it would be lost. */
export function phoneOf(text: string | null | undefined): string | null {
  const phone = optionalText('officePhone', text, staffTexts.phone)
  if (phone === null || (isPhone(phone) && !phone.includes('*'))) return phone
  throw refusal('officePhone', 'NO_PHONE', 'A phone is written with digits, spaces and + - ( ) / alone.')
}
