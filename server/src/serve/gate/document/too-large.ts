import { DomainError } from '../../../errors/domain-error.ts'
import { LIMITS, type Limits } from './limits.ts'

const things: Record<keyof Limits, string> = {
  characters: 'characters',
  tokens: 'tokens',
  nesting: 'braces and brackets within each other',
  depth: 'fields within each other',
  aliases: 'aliases',
  repeats: 'fields that stand twice in one selection',
  directives: 'directives',
  fragments: 'fragments',
  rootFields: 'fields at its root',
}

/** The refusal of a document that exceeds a limit. What was found may stop at the first one too many. */
export const tooLarge = (limit: keyof Limits, found: number): DomainError =>
  new DomainError(
    'BAD_USER_INPUT',
    `A document has at most ${LIMITS[limit]} ${things[limit]}. Ask for less, or in several requests.`,
    { http: { status: 400 }, limit, allowed: LIMITS[limit], found },
  )
