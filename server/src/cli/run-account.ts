import { createInterface } from 'node:readline'
import { parseText } from '@geyi/shared/text'
import { Account, AccountRight } from '../account/account.entity.ts'
import { hashPassword } from '../account/password.ts'
import { Session } from '../account/session.entity.ts'
import type { Writer } from '../database/access.ts'
import { divisionExists } from '../division/division.query.ts'
import { StartError } from '../errors/start-error.ts'
import { today } from '../graphql/day.ts'
import { withEngine } from '../store/with-engine.ts'
import type { Role } from '../viewer/role.ts'

/** A role in the subtree of a division. */
export interface Right {
  readonly division: string
  readonly role: Role
}

/** An account to be made: its first right, and the name to be shown. */
export interface NewAccount extends Right {
  readonly name?: string
}

export const listAccounts = (json: boolean): Promise<void> => withEngine(engine => list(engine.em.fork(), json))

export const addAccount = (username: string, account: NewAccount): Promise<void> =>
  withEngine(async engine => add(engine.em.fork(), username, account, await readPassword()))

export const grantRight = (username: string, right: Right): Promise<void> =>
  withEngine(engine => grant(engine.em.fork(), username, right))

export const revokeRight = (username: string, right: Right): Promise<void> =>
  withEngine(engine => revoke(engine.em.fork(), username, right))

export const disableAccount = (username: string): Promise<void> =>
  withEngine(engine => disable(engine.em.fork(), username))

async function list(writer: Writer, json: boolean): Promise<void> {
  const accounts = await writer.find(Account, {}, { populate: ['rights'], orderBy: { username: 'asc' } })
  const shown = accounts.map(({ username, displayName, disabled, demo, rights }) => ({
    username,
    displayName,
    disabled,
    demo,
    rights: rights.getItems().map(({ role, divisionCode }) => ({ role, divisionCode })),
  }))
  if (json) return console.log(JSON.stringify(shown))
  for (const { username, displayName, disabled, rights } of shown)
    console.log(
      [
        username,
        displayName,
        rights.map(({ role, divisionCode }) => `${role} ${divisionCode}`).join(', '),
        disabled ? 'disabled' : '',
      ].join('\t'),
    )
}

async function add(writer: Writer, username: string, options: NewAccount, password: string): Promise<void> {
  if (!/^[\p{L}\p{N}._-]{2,64}$/u.test(username))
    throw new StartError('A username has 2 to 64 letters, digits, dots, dashes or underscores.')
  const name = parseText(options.name ?? username, { most: 100 })
  if (!name.ok) throw new StartError(`The name to be shown ${name.message}.`)
  if (password.length < 8) throw new StartError('A password has at least 8 characters.')
  if (await writer.findOne(Account, { username })) throw new StartError(`There is an account “${username}” already.`)
  if (!(await divisionExists(writer, options.division, today())))
    throw new StartError(`There is no division ${options.division}.`)
  const account = writer.create(Account, {
    username,
    displayName: name.value || username,
    passwordHash: await hashPassword(password),
    disabled: false,
    demo: false,
  })
  writer.create(AccountRight, { account, role: options.role, divisionCode: options.division })
  await writer.flush()
  console.log(`Added ${username}: ${options.role} in ${options.division}.`)
}

async function grant(writer: Writer, username: string, { division, role }: Right): Promise<void> {
  const account = await writer.findOne(Account, { username }, { populate: ['rights'] })
  if (!account) throw new StartError(`There is no account “${username}”.`)
  if (!(await divisionExists(writer, division, today()))) throw new StartError(`There is no division ${division}.`)
  if (!account.rights.getItems().some(right => right.role === role && right.divisionCode === division))
    writer.create(AccountRight, { account, role, divisionCode: division })
  await writer.flush()
  console.log(`${username}: ${role} in ${division}.`)
}

async function revoke(writer: Writer, username: string, { division, role }: Right): Promise<void> {
  const account = await writer.findOne(Account, { username })
  if (!account) throw new StartError(`There is no account “${username}”.`)
  const revoked = await writer.nativeDelete(AccountRight, { account, role, divisionCode: division })
  if (revoked === 0) throw new StartError(`${username} is not ${role} in ${division}.`)
  console.log(`${username}: no longer ${role} in ${division}.`)
}

async function disable(writer: Writer, username: string): Promise<void> {
  const account = await writer.findOne(Account, { username })
  if (!account) throw new StartError(`There is no account “${username}”.`)
  account.disabled = true
  await writer.flush()
  await writer.nativeDelete(Session, { account })
  console.log(`Disabled ${username}.`)
}

/** One line from standard input: never an argument, which every user of the machine could read. */
async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) console.error('Password (at least 8 characters):')
  for await (const line of createInterface({ input: process.stdin })) return line
  throw new StartError('The password is read from standard input; there was none.')
}
