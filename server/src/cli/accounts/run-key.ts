import { Account } from '../../account/account.entity.ts'
import type { ApiKeyNode } from '../../account/keys/api-key.type.ts'
import { createKey } from '../../account/keys/keep-keys.ts'
import { endKey, findKeys } from '../../account/keys/keys.query.ts'
import { acting } from '../../act/act.ts'
import { actOfCommand } from '../../act/act-of-command.ts'
import { asCommand } from '../../act/as-command.ts'
import type { Writer } from '../../database/access.ts'
import { StartError } from '../../errors/start-error.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { withEngine } from '../../store/with-engine.ts'
import { Role } from '../../viewer/role.ts'
import type { ScopeName } from '../../viewer/scope.ts'
import type { Viewer } from '../../viewer/viewer.ts'

/** A key to be made. */
export interface NewKeyOptions {
  readonly by: string
  readonly division: readonly string[]
  readonly scope: readonly ScopeName[]
  readonly days: string
  readonly json?: boolean
}

export const listKeys = (json: boolean): Promise<void> => withEngine(engine => list(engine.em.fork(), json))

export const addKey = (name: string, options: NewKeyOptions): Promise<void> =>
  withEngine(engine => acting(actOfCommand('key add'), () => add(engine.em.fork(), name, options)))

export const revokeKey = (id: string): Promise<void> =>
  withEngine(async engine =>
    console.log(
      await asCommand(engine, 'key revoke', async (writer, act) => {
        const { id: keyId, name, divisionCodes } = await keyNamed(writer, id)
        act.on(keyId)
        for (const code of divisionCodes) act.at(code)
        await endKey(writer, uuidOf('ApiKey', keyId), null)
        return `Revoked ${name}.`
      }),
    ),
  )

/** More than anybody has. */
const ALL = 100_000
/** Whoever has this machine sees all of them. */
const EVERYTHING = ['']

async function list(writer: Writer, json: boolean): Promise<void> {
  const keys = (await findKeys(writer, EVERYTHING, {}, undefined, ALL)).map(({ at: _, ...key }) => key)
  if (json) return console.log(JSON.stringify(keys))
  for (const { id, beginning, name, state, scopes, divisionCodes, makerUsername, expiresAt, lastUsedAt } of keys)
    console.log(
      [
        id,
        `${beginning}…`,
        name,
        state,
        scopes.join(' '),
        divisionCodes.map(code => code || 'everything').join(' '),
        `by ${makerUsername}`,
        `until ${expiresAt}`,
        lastUsedAt ? `used ${lastUsedAt}` : 'never used',
      ].join('\t'),
    )
}

async function add(writer: Writer, name: string, { by, division, scope, days, json }: NewKeyOptions): Promise<void> {
  if (!/^\d{1,3}$/.test(days)) throw new StartError('--days is a whole number from 1 to 731.')
  const expiresAt = new Date(Date.now() + Number(days) * 86_400_000)
  const { id, secret } = await createKey(writer, await makerOf(writer, by), {
    name,
    scopes: [...scope],
    divisionCodes: [...division],
    expiresAt,
  })
  if (json) return console.log(JSON.stringify({ id: `ApiKey:${id}`, secret, expiresAt }))
  console.log(secret)
  console.error(`It works until ${expiresAt.toISOString()}, and is shown this once.`)
}

async function makerOf(writer: Writer, by: string): Promise<Viewer> {
  const account = await writer.findOne(Account, { username: by }, { populate: ['rights'] })
  if (!account) throw new StartError(`There is no account “${by}”.`)
  const { id: accountId, username, displayName, demo } = account
  const rights = account.rights.getItems().map(({ role, divisionCode }) => ({ role: Role[role], divisionCode }))
  return { accountId, username, displayName, demo, rights }
}

/** The key of an id, or of its first letters. */
async function keyNamed(writer: Writer, named: string): Promise<ApiKeyNode> {
  const keys = await findKeys(writer, EVERYTHING, {}, undefined, ALL)
  const [key, other] = keys.filter(({ id, beginning }) => id === named || beginning === named)
  if (!key) throw new StartError(`There is no key ${named}.`)
  if (other) throw new StartError(`Several keys begin with ${named}. Name one by its id: geyi key list`)
  return key
}
