import { parseText, type TextBounds } from '@geyi/shared/text'
import { DomainError } from '../../errors/domain-error.ts'

/** A text of an input that must say something. @throws BAD_USER_INPUT with argument and reason */
export function parsedText(argument: string, text: string, bounds: TextBounds): string {
  const parsed = optionalText(argument, text, bounds)
  if (parsed !== null) return parsed
  throw new DomainError('BAD_USER_INPUT', `\`${argument}\` has 1 to ${bounds.most} characters.`, {
    argument,
    reason: 'EMPTY',
  })
}

/** A text of an input that may be left out; null where it says nothing. @throws BAD_USER_INPUT with argument and reason */
export function optionalText(argument: string, text: string | null | undefined, bounds: TextBounds): string | null {
  if (text === null || text === undefined) return null
  const parsed = parseText(text, bounds)
  if (parsed.ok) return parsed.value === '' ? null : parsed.value
  throw new DomainError('BAD_USER_INPUT', `\`${argument}\` ${parsed.message}.`, { argument, reason: parsed.reason })
}
