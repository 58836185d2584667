import { Account, AccountRight } from '../../src/account/account.entity.ts'
import { openSession } from '../../src/account/session.service.ts'
import { ROLES, type RoleName } from '../../src/viewer/role.ts'
import type { TestServer } from '../server.ts'

/** Everything asked for lies in this district, in this subdistrict where it is smaller. */
export const DISTRICT = '530302'
export const INSIDE = '530302001'
/** Another subdistrict: neither the first nor the district lies in it. */
const OUTSIDE = '530302002'

/** Somebody who asks: a stranger, or with one role in one subtree. */
export interface AskerOfRights {
  readonly role: RoleName | null
  /** Whether what is asked for lies within the right. */
  readonly inside: boolean
  /** Whether everything does. */
  readonly everywhere: boolean
  readonly cookie: string | undefined
}

/** A stranger, and for every role somebody who has it everywhere, somebody who has it in the district, and somebody who has it in another subdistrict alone. */
export async function askersOf({ engine }: TestServer): Promise<AskerOfRights[]> {
  const askers: AskerOfRights[] = [{ role: null, inside: false, everywhere: false, cookie: undefined }]
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
      const cookie = `geyi_session=${await openSession(writer, account.id)}`
      askers.push({ role, inside: divisionCode !== OUTSIDE, everywhere: divisionCode === '', cookie })
    }
  return askers
}
