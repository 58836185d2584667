import type { EntityManager } from '@mikro-orm/postgresql'
import { Account, AccountRight } from './account.entity.ts'
import { hashPassword } from './password.ts'
import type { DemoAccount } from './viewer.type.ts'

/** The public password of every demo account: they sign in on the server's own machine only. */
const PASSWORD = 'geyi-demo'

/** Creates a planner for trying things out. */
export async function addDemoPlanner(
  em: EntityManager,
  username: string,
  displayName: string,
  divisionCode: string,
): Promise<void> {
  if (await em.findOne(Account, { username })) return
  const account = em.create(Account, {
    username,
    displayName,
    passwordHash: await hashPassword(PASSWORD),
    demo: true,
    disabled: false,
  })
  em.create(AccountRight, { account, role: 'PLANNER', divisionCode })
  await em.flush()
}

/** The demo accounts of this instance. */
export async function demoAccounts(em: EntityManager): Promise<DemoAccount[]> {
  const accounts = await em.find(Account, { demo: true, disabled: false }, { orderBy: { username: 'asc' } })
  return accounts.map(({ username, displayName }) => ({ username, displayName, password: PASSWORD }))
}
