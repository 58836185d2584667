import type { EntityManager } from '@mikro-orm/postgresql'
import type { RoleName } from '../viewer/role.ts'
import { Account, AccountRight } from './account.entity.ts'
import { hashPassword } from './password.ts'
import type { DemoAccount } from './viewer.type.ts'

/** The public password of every demo account: they sign in on the server's own machine only. */
const PASSWORD = 'geyi-demo'

/** An account for trying things out: its name, and its roles in one subtree. */
export interface NewDemoAccount {
  username: string
  displayName: string
  roles: readonly RoleName[]
  divisionCode: string
}

/** Creates a demo account, unless there is one of its name. */
export async function addDemoAccount(
  em: EntityManager,
  { username, displayName, roles, divisionCode }: NewDemoAccount,
): Promise<void> {
  if (await em.findOne(Account, { username })) return
  const account = em.create(Account, {
    username,
    displayName,
    passwordHash: await hashPassword(PASSWORD),
    demo: true,
    disabled: false,
  })
  for (const role of roles) em.create(AccountRight, { account, role, divisionCode })
  await em.flush()
}

/** The demo accounts of this instance. */
export async function demoAccounts(em: EntityManager): Promise<DemoAccount[]> {
  const accounts = await em.find(Account, { demo: true, disabled: false }, { orderBy: { username: 'asc' } })
  return accounts.map(({ username, displayName }) => ({ username, displayName, password: PASSWORD }))
}
