import { Account, AccountRight } from '../../src/account/account.entity.ts'
import { createKey } from '../../src/account/keys/keep-keys.ts'
import { openSession } from '../../src/account/session.service.ts'
import { operations } from '../../src/viewer/operations.ts'
import { ROLES, Role, type RoleName } from '../../src/viewer/role.ts'
import { SCOPES, type ScopeName } from '../../src/viewer/scope.ts'
import { DISTRICT, INSIDE, OUTSIDE } from '../rights/askers.ts'
import type { TestServer } from '../server.ts'

/** Who asks, by what they are, and as whom: a cookie or a key; nothing of a stranger. */
export type Readers = ReadonlyMap<string, string | undefined>

/** Those who ask for phones of one subdistrict. */
export interface AllReaders {
  /** Administers and plans all of the district; sends files and makes keys. */
  readonly keeper: string
  /** Who may read them, by each way to be allowed it. */
  readonly entitled: Readers
  /** Who may not, each with all else that can be had: all other roles, or all of them elsewhere; all other scopes, or all of them elsewhere. */
  readonly others: Readers
}

/** Makes accounts and keys of them. Those without are as near as one can come: the keys are the keeper’s own. */
export async function readersOf({ engine }: TestServer): Promise<AllReaders> {
  const { roles, scopes } = operations.READ_PHONES
  const signedIn = async (username: string, some: readonly RoleName[], divisionCode: string) => {
    const em = engine.em.fork()
    const account = em.create(Account, { username: `of-${username}`, displayName: username, passwordHash: '' })
    for (const role of some) em.create(AccountRight, { account, role, divisionCode })
    await em.flush()
    return { id: account.id, as: `geyi_session=${await openSession(em, account.id)}` }
  }
  const keeper = await signedIn('keeper', ['ADMINISTRATOR', 'PLANNER'], DISTRICT)
  const rights = ROLES.map(role => ({ role: Role[role], divisionCode: '' }))
  const maker = { accountId: keeper.id, username: 'of-keeper', displayName: 'keeper', demo: false, rights }
  const keyTo = async (scopes: ScopeName[], divisionCode: string) => {
    const expiresAt = new Date(Date.now() + 3_600_000)
    const made = await createKey(engine.em.fork(), maker, {
      name: 'of',
      scopes,
      divisionCodes: [divisionCode],
      expiresAt,
    })
    return `Bearer ${made.secret}`
  }
  const entitled = new Map<string, string>()
  for (const role of roles) entitled.set(`${role} inside`, (await signedIn(role.toLowerCase(), [role], INSIDE)).as)
  for (const scope of scopes) entitled.set(`a key to ${scope} inside`, await keyTo([scope], INSIDE))
  const others = new Map<string, string | undefined>([['a stranger', undefined]])
  const rest = ROLES.filter(role => !roles.includes(role))
  others.set('all other roles', (await signedIn('others', rest, DISTRICT)).as)
  others.set('all roles elsewhere', (await signedIn('elsewhere', ROLES, OUTSIDE)).as)
  others.set(
    'a key to all else',
    await keyTo(
      SCOPES.filter(scope => !scopes.includes(scope)),
      DISTRICT,
    ),
  )
  others.set('a key elsewhere', await keyTo([...SCOPES], OUTSIDE))
  return { keeper: keeper.as, entitled, others }
}
