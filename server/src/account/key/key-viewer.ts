import type { Reader } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { subtreesFor } from '../../viewer/authorize.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { findKey } from './key.query.ts'
import { isSecret } from './secret.ts'

/**
 * Who asks by a key: the account that made it, with the key in the place of its rights.
 * @throws UNAUTHENTICATED with a reason
 */
export async function keyViewer(reader: Reader, secret: string): Promise<Viewer> {
  const known = isSecret(secret) ? await findKey(reader, secret) : undefined
  if (!known)
    throw refused('UNKNOWN_KEY', 'There is no such key. Send it as it was shown: `Authorization: Bearer geyi_…`.')
  const { keyId, name, scopes, expiresAt, expired, revoked, maker } = known
  if (revoked) throw refused('REVOKED_KEY', 'This key was revoked. Ask an administrator for another.')
  if (expired) throw refused('EXPIRED_KEY', 'This key is over. Ask an administrator for another.')
  const divisionCodes = maker.disabled
    ? []
    : known.divisionCodes.flatMap(code => sharedSubtrees(code, subtreesFor(maker, 'MANAGE_KEYS')))
  if (divisionCodes.length === 0)
    throw refused(
      'MAKER_GONE',
      'Who made this key administers none of its divisions any more. Ask an administrator for another.',
    )
  const { accountId, username, displayName, demo } = maker
  const key = { keyId, name, scopes, divisionCodes, expiresAt: new Date(expiresAt) }
  return { accountId, username, displayName, demo, rights: [], key }
}

/** What a subtree has in common with others. */
const sharedSubtrees = (code: string, others: readonly string[]): string[] =>
  others.some(other => code.startsWith(other)) ? [code] : others.filter(other => other.startsWith(code))

const refused = (reason: string, message: string): DomainError =>
  new DomainError('UNAUTHENTICATED', message, { reason })
