import type { EntityManager } from '@mikro-orm/postgresql'
import { DomainError } from '../api/domain-error.ts'
import { Account } from './account.entity.ts'
import { Attempts } from './attempts.ts'
import { verifyPassword } from './password.ts'
import { openSession } from './session.service.ts'

const attempts = new Attempts()

/**
 * Checks a name and password and opens a session.
 * @throws UNAUTHENTICATED without saying which of the two was wrong, RATE_LIMITED after too many failures.
 */
export async function signIn(em: EntityManager, username: string, password: string, address: string): Promise<string> {
  const keys = [`name ${username}`, `address ${address}`]
  attempts.check(keys)
  attempts.begin(keys)
  const account = await em.findOne(Account, { username, disabled: false })
  const usable = account && (!account.demo || isLoopback(address)) ? account : undefined
  if (!(await verifyPassword(usable?.passwordHash, password)) || !usable)
    throw new DomainError('UNAUTHENTICATED', 'The name or the password is wrong.')
  attempts.succeed(keys)
  return openSession(em, usable.id)
}

/** Whether a request comes from the server's own machine. */
export const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address)
