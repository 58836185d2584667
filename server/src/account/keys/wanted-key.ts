import { DomainError } from '../../errors/domain-error.ts'
import { parsedText } from '../../graphql/parse/parsed-text.ts'
import { authorize } from '../../viewer/authorize.ts'
import { SCOPES } from '../../viewer/scope.ts'
import { unknownDivisions } from '../accounts/accounts.query.ts'
import type { Administering } from '../accounts/as-administrator.ts'
import type { CreateApiKeyInput } from './keys.inputs.ts'
import type { NewKey } from './keys.query.ts'

const NAME = { most: 100 }
/** The most divisions of one key. */
const MOST = 50
/** The longest that a key works, in days: one that is forgotten ends by itself. */
const LONGEST = 731
const DAY = 86_400_000

/** What a key is to be, once it may be that. @throws FORBIDDEN for a place beyond one's own, BAD_USER_INPUT with argument and reason */
export async function wantedKey(
  { writer, viewer }: Administering,
  { name, scopes, divisionCodes, expiresAt }: CreateApiKeyInput,
): Promise<Pick<NewKey, 'name' | 'scopes' | 'divisionCodes' | 'expiresAt'>> {
  const refuse = (argument: string, reason: string, message: string) =>
    new DomainError('BAD_USER_INPUT', message, { argument, reason })
  const called = parsedText('name', name, NAME)
  if (scopes.length === 0) throw refuse('scopes', 'WRONG_LENGTH', 'A key is for something: name a scope.')
  if (divisionCodes.length === 0 || divisionCodes.length > MOST)
    throw refuse('divisionCodes', 'WRONG_LENGTH', `\`divisionCodes\` has 1 to ${MOST} items.`)
  for (const code of divisionCodes) authorize(viewer, 'MANAGE_KEYS', code)
  const [unknown] = await unknownDivisions(writer, divisionCodes)
  if (unknown !== undefined)
    throw refuse('divisionCodes', 'UNKNOWN_DIVISION', `There is no division ${unknown.slice(0, 40)}.`)
  const lasts = expiresAt.getTime() - Date.now()
  if (lasts <= 0 || lasts > LONGEST * DAY)
    throw refuse('expiresAt', 'OUT_OF_RANGE', 'A key works until a moment to come, at most two years from now.')
  return {
    name: called,
    scopes: SCOPES.filter(scope => scopes.includes(scope)),
    divisionCodes: [...new Set(divisionCodes)].sort(),
    expiresAt,
  }
}
