import { actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { globalId } from '../../graphql/global-id.ts'
import { optionalText } from '../../graphql/parse/parsed-text.ts'
import { once } from '../../requests/once.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { Account } from '../account.entity.ts'
import { makeLink } from '../link/link.query.ts'
import type { AccountLink } from '../link/link.type.ts'
import { DISPLAY_NAME, requireFreeUsername } from '../username.ts'
import { givenRights } from './account-rights.ts'
import type { CreateAccountInput } from './accounts.inputs.ts'
import { writeRights } from './accounts.query.ts'
import { asAdministrator } from './as-administrator.ts'

/** An account, by its uuid, and a link to it. */
export interface Linked {
  readonly id: string
  readonly link: AccountLink
}

/** Makes an account that its owner opens by a link. Asked for again by its key, it is the same account with another link: links are kept nowhere. */
export const createAccount = (writer: Writer, viewer: Viewer | null, input: CreateAccountInput): Promise<Linked> =>
  asAdministrator(writer, viewer, async administering => {
    const { writer: own, viewer: now, subtrees } = administering
    const id = await once(own, now, 'createAccount', input, async () => {
      const rights = await givenRights(administering, input.rights, 1)
      const username = input.username.trim()
      await requireFreeUsername(own, username)
      const displayName = optionalText('displayName', input.displayName, DISPLAY_NAME) ?? username
      const account = own.create(Account, { username, displayName, passwordHash: null, demo: false, disabled: false })
      await own.flush()
      await writeRights(own, account.id, subtrees, rights)
      actNow()?.on(globalId('Account', account.id))
      return account.id
    })
    return { id, link: await makeLink(own, id) }
  })
