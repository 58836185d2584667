import { DomainError } from '../errors/domain-error.ts'

/** Characters of a password: fewer are guessed, more are no password. */
export const SHORTEST = 10
const LONGEST = 128

/** Why a password is not taken. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'LIKE_NAME'

const sentences: Readonly<Record<PasswordFault, string>> = {
  TOO_SHORT: `A password has at least ${SHORTEST} characters.`,
  TOO_LONG: `A password has at most ${LONGEST} characters.`,
  COMMON: 'This password is among those that are tried first. Choose another.',
  LIKE_NAME: 'A password is not the name of its account.',
}

let common: Promise<ReadonlySet<string>> | undefined

/** The 49,000 passwords that are used most, as leaks have shown, in lower case. */
const commonPasswords = (): Promise<ReadonlySet<string>> => {
  common ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']))
  return common
}

/** What is wrong with a new password, by length and by what is common, as NIST SP 800-63B advises; nothing of a good one. */
export async function faultOfPassword(password: string, username: string): Promise<PasswordFault | undefined> {
  const { length } = [...password]
  if (length < SHORTEST) return 'TOO_SHORT'
  if (length > LONGEST) return 'TOO_LONG'
  const plain = password.normalize('NFKC').toLowerCase()
  if (plain.includes(username.normalize('NFKC').toLowerCase()) && length < username.length + SHORTEST)
    return 'LIKE_NAME'
  // Of a common one that is repeated, or has digits around it, nobody knows more.
  const core = plain.replace(/^[\d\W_]+|[\d\W_]+$/g, '')
  const known = await commonPasswords()
  return known.has(plain) || (core.length > plain.length - 5 && known.has(core)) || /^(.{1,4})\1+$/su.test(plain)
    ? 'COMMON'
    : undefined
}

/** @throws BAD_USER_INPUT with the fault as reason */
export async function requireGoodPassword(password: string, username: string): Promise<void> {
  const fault = await faultOfPassword(password, username)
  if (fault) throw new DomainError('BAD_USER_INPUT', sentences[fault], { argument: 'newPassword', reason: fault })
}
