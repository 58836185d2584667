import { actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { mayAnywhere, subtreesFor } from '../../viewer/authorize.ts'
import type { Operation } from '../../viewer/operations.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import type { AccountNode } from './account.type.ts'
import { findAccountsById, rightsNow, takeTurn } from './accounts.query.ts'

/** What administrators keep for others. */
type Kept = Extract<Operation, 'MANAGE_ACCOUNTS' | 'MANAGE_KEYS'>

/** Passes whoever keeps accounts, or what else is named, anywhere. @throws UNAUTHENTICATED, FORBIDDEN */
export function requireAdministrator(viewer: Viewer | null, kept: Kept = 'MANAGE_ACCOUNTS'): asserts viewer is Viewer {
  requireSignedIn(viewer)
  if (!mayAnywhere(viewer, kept)) throw new DomainError('FORBIDDEN', 'Accounts and keys are kept by administrators.')
}

/** What a change of accounts or keys works with: its transaction, and where who makes it administers at that moment. */
export interface Administering {
  readonly writer: Writer
  readonly viewer: Viewer
  readonly subtrees: readonly string[]
}

/**
 * Changes accounts, or what else is named, in a transaction of its own, one administrator after the other, each by the rights that they then have: of two who
 * shut each other out the second no longer can, so somebody always is left.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function asAdministrator<Result>(
  writer: Writer,
  viewer: Viewer | null,
  act: (administering: Administering) => Promise<Result>,
  kept: Kept = 'MANAGE_ACCOUNTS',
): Promise<Result> {
  requireAdministrator(viewer, kept)
  return writer.fork().transactional(async own => {
    await takeTurn(own)
    const rights = await rightsNow(own, viewer.accountId)
    if (!rights) throw new DomainError('UNAUTHENTICATED', 'Your session is over. Sign in again.')
    const now: Viewer = { ...viewer, rights }
    requireAdministrator(now, kept)
    return act({ writer: own, viewer: now, subtrees: subtreesFor(now, kept) })
  })
}

/** What is to be done to an account. */
export type Doing = 'RENAME' | 'SET_RIGHTS' | 'SHUT_OUT' | 'RESET' | 'END_SESSIONS'

/** What somebody may do to the account of their own here; the rest is theirs in another way, or nobody's. */
const TO_ONESELF: readonly Doing[] = ['RENAME', 'END_SESSIONS']

/**
 * The account that a change names, once it may be changed so.
 * @throws NOT_FOUND for one that is not to be seen, FORBIDDEN with a reason
 */
export async function accountFor(
  { writer, viewer, subtrees }: Administering,
  id: string,
  doings: readonly Doing[],
): Promise<AccountNode> {
  const [account] = await findAccountsById(writer, subtrees, [id])
  if (!account) throw new DomainError('NOT_FOUND', 'There is no such account.', { argument: 'accountId' })
  for (const { divisionCode } of account.rights) actNow()?.at(divisionCode)
  const refuse = (reason: string, message: string) => new DomainError('FORBIDDEN', message, { reason })
  for (const doing of doings) {
    if (id === viewer.accountId && !TO_ONESELF.includes(doing))
      throw refuse(
        'OWN_ACCOUNT',
        'Nobody changes their own rights, or shuts themselves out. Another administrator can.',
      )
    if (account.hasRightsElsewhere && doing !== 'SET_RIGHTS')
      throw refuse(
        'RIGHTS_ELSEWHERE',
        'This account has rights beyond yours. Only its rights within yours are yours to change.',
      )
    if (account.signsInBy === 'PROVIDER' && (doing === 'SET_RIGHTS' || doing === 'RESET'))
      throw refuse(
        'FROM_PROVIDER',
        'The provider of identities decides on the rights and the password of this account.',
      )
    if (account.signsInBy === 'DEMO' && doing === 'RESET')
      throw refuse('DEMO_ACCOUNT', 'The password of a demo account is public and stays.')
  }
  return account
}
