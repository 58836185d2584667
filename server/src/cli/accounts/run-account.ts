import { createInterface } from 'node:readline'
import { parseText } from '@geyi/shared/text'
import { Account, AccountRight } from '../../account/account.entity.ts'
import { dropLinks, hasAdministrator, makeLink } from '../../account/link/link.query.ts'
import { requireGoodPassword, SHORTEST } from '../../account/new-password.ts'
import { hashPassword } from '../../account/password.ts'
import { Session } from '../../account/session.entity.ts'
import { DISPLAY_NAME, requireFreeUsername } from '../../account/username.ts'
import type { Act } from '../../act/act.ts'
import { asCommand } from '../../act/as-command.ts'
import type { Writer } from '../../database/access.ts'
import type { Engine } from '../../database/engine/engine.ts'
import { divisionExists } from '../../division/division.query.ts'
import { StartError } from '../../errors/start-error.ts'
import { today } from '../../graphql/day.ts'
import { globalId } from '../../graphql/global-id.ts'
import { withEngine } from '../../store/with-engine.ts'
import type { RoleName } from '../../viewer/role.ts'

/** A role in the subtree of a division. */
export interface Right {
  readonly division: string
  readonly role: RoleName
}

/** An account to be made: its first right, and the name to be shown. */
export interface NewAccount extends Right {
  readonly name?: string
}

/** What an account is to be called. */
export interface NewNames {
  readonly to?: string
  readonly name?: string
}

export const listAccounts = (json: boolean): Promise<void> => withEngine(engine => list(engine.em.fork(), json))

export const addAccount = (username: string, account: NewAccount): Promise<void> =>
  withEngine(async engine => {
    const password = await readPassword()
    return told(engine, 'add', (writer, act) => add(writer, act, username, account, password))
  })

export const grantRight = (username: string, right: Right): Promise<void> =>
  withEngine(engine => told(engine, 'grant', (writer, act) => grant(writer, act, username, right)))

export const revokeRight = (username: string, right: Right): Promise<void> =>
  withEngine(engine => told(engine, 'revoke', (writer, act) => revoke(writer, act, username, right)))

export const disableAccount = (username: string): Promise<void> =>
  withEngine(engine => told(engine, 'disable', (writer, act) => disable(writer, act, username)))

export const enableAccount = (username: string): Promise<void> =>
  withEngine(engine => told(engine, 'enable', (writer, act) => enable(writer, act, username)))

export const resetPassword = (username: string): Promise<void> =>
  withEngine(async engine => {
    const password = await readPassword()
    return told(engine, 'reset', (writer, act) => reset(writer, act, username, password))
  })

export const linkToAccount = (username: string | undefined, origin: string): Promise<void> =>
  withEngine(engine => told(engine, 'link', (writer, act) => link(writer, act, username, origin)))

export const renameAccount = (username: string, names: NewNames): Promise<void> =>
  withEngine(engine => told(engine, 'rename', (writer, act) => rename(writer, act, username, names)))

/** Does what a command does to an account, and says what it was once that is certain. */
async function told(engine: Engine, name: string, work: (writer: Writer, act: Act) => Promise<string>): Promise<void> {
  console.log(await asCommand(engine, `account ${name}`, work))
}

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

async function add(writer: Writer, act: Act, username: string, options: NewAccount, password: string): Promise<string> {
  const displayName = nameShown(options.name ?? username)
  await requireFreeUsername(writer, username)
  await requireGoodPassword(password, username)
  await requireDivision(writer, options.division)
  const account = writer.create(Account, {
    username,
    displayName: displayName || username,
    passwordHash: await hashPassword(password),
    disabled: false,
    demo: false,
  })
  writer.create(AccountRight, { account, role: options.role, divisionCode: options.division })
  await writer.flush()
  act.on(globalId('Account', account.id))
  act.at(options.division)
  return `Added ${username}: ${options.role} in ${options.division}.`
}

async function grant(writer: Writer, act: Act, username: string, { division, role }: Right): Promise<string> {
  const account = await accountOf(writer, username, act)
  await requireDivision(writer, division)
  act.at(division)
  if (!account.rights.getItems().some(right => right.role === role && right.divisionCode === division))
    writer.create(AccountRight, { account, role, divisionCode: division })
  await writer.flush()
  return `${username}: ${role} in ${division}.`
}

async function revoke(writer: Writer, act: Act, username: string, { division, role }: Right): Promise<string> {
  const account = await accountOf(writer, username, act)
  const revoked = await writer.nativeDelete(AccountRight, { account, role, divisionCode: division })
  if (revoked === 0) throw new StartError(`${username} is not ${role} in ${division}.`)
  return `${username}: no longer ${role} in ${division}.`
}

async function disable(writer: Writer, act: Act, username: string): Promise<string> {
  const account = await accountOf(writer, username, act)
  account.disabled = true
  await writer.flush()
  await writer.nativeDelete(Session, { account })
  return `Disabled ${username}.`
}

async function enable(writer: Writer, act: Act, username: string): Promise<string> {
  const account = await accountOf(writer, username, act)
  account.disabled = false
  await writer.flush()
  return `Enabled ${username}.`
}

async function reset(writer: Writer, act: Act, username: string, password: string): Promise<string> {
  const account = await accountOf(writer, username, act)
  requireOwnPassword(account)
  await requireGoodPassword(password, username)
  const passwordHash = await hashPassword(password)
  await writer.nativeUpdate(Account, { id: account.id }, { passwordHash })
  await writer.nativeDelete(Session, { account: account.id })
  await dropLinks(writer, account.id)
  return `${username} has another password, and is signed in nowhere.`
}

async function rename(writer: Writer, act: Act, username: string, { to, name }: NewNames): Promise<string> {
  if (to === undefined && name === undefined)
    throw new StartError('Say what it is to be called: --to <username>, --name <name>, or both.')
  const account = await accountOf(writer, username, act)
  if (to !== undefined && to !== username) {
    await requireFreeUsername(writer, to)
    account.username = to
  }
  if (name !== undefined) account.displayName = nameShown(name) || account.username
  await writer.flush()
  return `${username} is ${account.username}, shown as ${account.displayName}.`
}

/** Prints a link by which an account chooses a password; without a name, the one that makes the first administrator. */
async function link(writer: Writer, act: Act, username: string | undefined, origin: string): Promise<string> {
  const account = username === undefined ? null : await accountOf(writer, username, act)
  if (account) requireOwnPassword(account)
  if (account?.disabled)
    throw new StartError(`${username} is shut out. Let it in first: geyi account enable ${username}`)
  if (!account && (await hasAdministrator(writer, false)))
    throw new StartError('There is an administrator already. Name the account that needs a link.')
  const { path, expiresAt } = await makeLink(writer, account?.id ?? null)
  console.error(`It works once, until ${expiresAt.toISOString()}. Whoever has it has the account.`)
  return `${origin}${path}`
}

async function accountOf(writer: Writer, username: string, act: Act): Promise<Account> {
  const account = await writer.findOne(Account, { username })
  if (!account) throw new StartError(`There is no account “${username}”.`)
  act.on(globalId('Account', account.id))
  for (const { divisionCode } of await account.rights.loadItems()) act.at(divisionCode)
  return account
}

/** Passes an account that has a password of its own, or is to have one. */
function requireOwnPassword({ username, demo, providerSubject }: Account): void {
  if (demo) throw new StartError('The password of a demo account is public and stays.')
  if (providerSubject !== null)
    throw new StartError(`${username} signs in through the provider of identities and has no password.`)
}

/** Passes the code of a division, or the empty one of all of them. */
async function requireDivision(writer: Writer, code: string): Promise<void> {
  if (code !== '' && !(await divisionExists(writer, code, today())))
    throw new StartError(`There is no division ${code}.`)
}

function nameShown(text: string): string {
  const name = parseText(text, DISPLAY_NAME)
  if (!name.ok) throw new StartError(`The name to be shown ${name.message}.`)
  return name.value ?? ''
}

/** One line from standard input: never an argument, which every user of the machine could read. */
async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) console.error(`Password (at least ${SHORTEST} characters):`)
  for await (const line of createInterface({ input: process.stdin })) return line
  throw new StartError('The password is read from standard input; there was none.')
}
