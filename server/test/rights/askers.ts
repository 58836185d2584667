import { Account, AccountRight } from '../../src/account/account.entity.ts'
import { createKey } from '../../src/account/keys/keep-keys.ts'
import { openSession } from '../../src/account/session.service.ts'
import { ROLES, Role, type RoleName } from '../../src/viewer/role.ts'
import { SCOPES, type ScopeName } from '../../src/viewer/scope.ts'
import type { TestServer } from '../server.ts'

/** Everything asked for lies in this district, in this subdistrict where it is smaller. */
export const DISTRICT = '530302'
export const INSIDE = '530302001'
/** Another subdistrict: neither the first nor the district lies in it. */
export const OUTSIDE = '530302002'

/** Somebody who asks: a stranger, somebody with one role in one subtree, or a key with one scope in one. */
export interface AskerOfRights {
  readonly role: RoleName | null
  readonly scope: ScopeName | null
  /** Whether what is asked for lies within the right. */
  readonly inside: boolean
  /** Whether everything does. */
  readonly everywhere: boolean
  /** The cookie or the key by which it asks. */
  readonly as: string | undefined
  /** Its account, or that of whoever made its key, and the key. */
  readonly accountId: string | null
  readonly keyId: string | null
}

/** A stranger, and for every role and every scope somebody who has it everywhere, somebody who has it in the district, and somebody who has it in another subdistrict alone. */
export async function askersOf({ engine }: TestServer): Promise<AskerOfRights[]> {
  const askers: AskerOfRights[] = [
    { role: null, scope: null, inside: false, everywhere: false, as: undefined, accountId: null, keyId: null },
  ]
  const writer = engine.em.fork()
  for (const role of ROLES)
    for (const divisionCode of ['', DISTRICT, OUTSIDE]) {
      const username = `${role}-${divisionCode || 'all'}`.toLowerCase()
      const account = writer.create(Account, {
        username,
        displayName: username,
        passwordHash: '',
        demo: false,
        disabled: false,
      })
      writer.create(AccountRight, { account, role, divisionCode })
      await writer.flush()
      const as = `geyi_session=${await openSession(writer, account.id)}`
      const where = { inside: divisionCode !== OUTSIDE, everywhere: divisionCode === '' }
      askers.push({ role, scope: null, ...where, as, accountId: account.id, keyId: null })
    }
  const { id, username, displayName } = await writer.findOneOrFail(Account, { username: 'administrator-all' })
  const rights = [{ role: Role.ADMINISTRATOR, divisionCode: '' }]
  const maker = { accountId: id, username, displayName, demo: false, rights }
  const expiresAt = new Date(Date.now() + 3_600_000)
  for (const scope of SCOPES)
    for (const divisionCode of ['', DISTRICT, OUTSIDE]) {
      const key = { name: scope, scopes: [scope], divisionCodes: [divisionCode], expiresAt }
      const { id: keyId, secret } = await createKey(writer, maker, key)
      const where = { inside: divisionCode !== OUTSIDE, everywhere: divisionCode === '' }
      askers.push({ role: null, scope, ...where, as: `Bearer ${secret}`, accountId: id, keyId })
    }
  return askers
}
