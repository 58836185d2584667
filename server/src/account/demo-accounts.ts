import type { Writer } from '../database/access.ts'
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
  writer: Writer,
  { username, displayName, roles, divisionCode }: NewDemoAccount,
): Promise<void> {
  if (await writer.findOne(Account, { username })) return
  const account = writer.create(Account, {
    username,
    displayName,
    passwordHash: await hashPassword(PASSWORD),
    demo: true,
    disabled: false,
  })
  for (const role of roles) writer.create(AccountRight, { account, role, divisionCode })
  await writer.flush()
}

/** The demo accounts of this instance. */
export async function demoAccounts(writer: Writer): Promise<DemoAccount[]> {
  const accounts = await writer.find(Account, { demo: true, disabled: false }, { orderBy: { username: 'asc' } })
  return accounts.map(({ username, displayName }) => ({ username, displayName, password: PASSWORD }))
}
