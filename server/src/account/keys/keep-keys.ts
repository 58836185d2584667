import { v7 as uuid } from 'uuid'
import { recorded } from '../../act/act.query.ts'
import { actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { globalId, uuidOf } from '../../graphql/global-id.ts'
import { once } from '../../requests/once.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { type Administering, asAdministrator } from '../accounts/as-administrator.ts'
import { makeSecret } from '../key/secret.ts'
import type { CreateApiKeyInput, RevokeApiKeyInput } from './keys.inputs.ts'
import { addKey, changeSecret, endKey, findKeysById } from './keys.query.ts'
import { wantedKey } from './wanted-key.ts'

/** A key, by its uuid, and what it is itself. */
export interface MadeKey {
  readonly id: string
  readonly secret: string
}

/** Changes keys, one administrator after the other. */
const asKeeper = <Result>(
  writer: Writer,
  viewer: Viewer | null,
  act: (administering: Administering) => Promise<Result>,
): Promise<Result> => asAdministrator(writer, viewer, act, 'MANAGE_KEYS')

/** Makes a key within one's own subtrees. Asked for again by the name of its request, it is the same key with another secret: secrets are kept nowhere. */
export const createKey = (writer: Writer, viewer: Viewer | null, input: CreateApiKeyInput): Promise<MadeKey> =>
  asKeeper(writer, viewer, async administering => {
    const { writer: own, viewer: now } = administering
    const id = await once(own, now, 'createApiKey', input, async () => {
      const key = { id: uuid(), ...(await wantedKey(administering, input)), accountId: now.accountId }
      await addKey(own, key, makeSecret())
      actNow()?.on(globalId('ApiKey', key.id))
      for (const code of key.divisionCodes) actNow()?.at(code)
      return key.id
    })
    const secret = makeSecret()
    await changeSecret(own, id, secret)
    return { id, secret }
  })

/** Revokes a key, for ever and from its next request on. @returns its uuid */
export const revokeKey = (writer: Writer, viewer: Viewer | null, { apiKeyId }: RevokeApiKeyInput): Promise<string> => {
  const id = uuidOf('ApiKey', apiKeyId)
  return asKeeper(writer, viewer, ({ writer: own, viewer: now, subtrees }) =>
    recorded(own, actNow()!, async () => {
      const [key] = await findKeysById(own, subtrees, [id])
      if (!key) throw new DomainError('NOT_FOUND', 'There is no such key.', { argument: 'apiKeyId' })
      for (const code of key.divisionCodes) actNow()!.at(code)
      await endKey(own, id, now.accountId)
      return id
    }),
  )
}
