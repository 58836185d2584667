import { createInterface } from 'node:readline'
import { parseText } from '@geyi/shared/text'
import { Account, AccountRight } from '../account/account.entity.ts'
import { dropLinks, hasAdministrator, makeLink } from '../account/link/link.query.ts'
import { requireGoodPassword, SHORTEST } from '../account/new-password.ts'
import { hashPassword } from '../account/password.ts'
import { Session } from '../account/session.entity.ts'
import { DISPLAY_NAME, requireFreeUsername } from '../account/username.ts'
import type { Writer } from '../database/access.ts'
import { divisionExists } from '../division/division.query.ts'
import { StartError } from '../errors/start-error.ts'
import { today } from '../graphql/day.ts'
import { withEngine } from '../store/with-engine.ts'
import type { RoleName } from '../viewer/role.ts'

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
  withEngine(async engine => add(engine.em.fork(), username, account, await readPassword()))

export const grantRight = (username: string, right: Right): Promise<void> =>
  withEngine(engine => grant(engine.em.fork(), username, right))

export const revokeRight = (username: string, right: Right): Promise<void> =>
  withEngine(engine => revoke(engine.em.fork(), username, right))

export const disableAccount = (username: string): Promise<void> =>
  withEngine(engine => disable(engine.em.fork(), username))

export const enableAccount = (username: string): Promise<void> =>
  withEngine(engine => enable(engine.em.fork(), username))

export const resetPassword = (username: string): Promise<void> =>
  withEngine(async engine => reset(engine.em.fork(), username, await readPassword()))

export const linkToAccount = (username: string | undefined, origin: string): Promise<void> =>
  withEngine(engine => link(engine.em.fork(), username, origin))

export const renameAccount = (username: string, names: NewNames): Promise<void> =>
  withEngine(engine => rename(engine.em.fork(), username, names))

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
  console.log(`Added ${username}: ${options.role} in ${options.division}.`)
}

async function grant(writer: Writer, username: string, { division, role }: Right): Promise<void> {
  const account = await accountOf(writer, username)
  await account.rights.loadItems()
  await requireDivision(writer, division)
  if (!account.rights.getItems().some(right => right.role === role && right.divisionCode === division))
    writer.create(AccountRight, { account, role, divisionCode: division })
  await writer.flush()
  console.log(`${username}: ${role} in ${division}.`)
}

async function revoke(writer: Writer, username: string, { division, role }: Right): Promise<void> {
  const account = await accountOf(writer, username)
  const revoked = await writer.nativeDelete(AccountRight, { account, role, divisionCode: division })
  if (revoked === 0) throw new StartError(`${username} is not ${role} in ${division}.`)
  console.log(`${username}: no longer ${role} in ${division}.`)
}

async function disable(writer: Writer, username: string): Promise<void> {
  const account = await accountOf(writer, username)
  account.disabled = true
  await writer.flush()
  await writer.nativeDelete(Session, { account })
  console.log(`Disabled ${username}.`)
}

async function enable(writer: Writer, username: string): Promise<void> {
  const account = await accountOf(writer, username)
  account.disabled = false
  await writer.flush()
  console.log(`Enabled ${username}.`)
}

async function reset(writer: Writer, username: string, password: string): Promise<void> {
  const account = await accountOf(writer, username)
  requireOwnPassword(account)
  await requireGoodPassword(password, username)
  const passwordHash = await hashPassword(password)
  await writer.transactional(async own => {
    await own.nativeUpdate(Account, { id: account.id }, { passwordHash })
    await own.nativeDelete(Session, { account: account.id })
    await dropLinks(own, account.id)
  })
  console.log(`${username} has another password, and is signed in nowhere.`)
}

async function rename(writer: Writer, username: string, { to, name }: NewNames): Promise<void> {
  if (to === undefined && name === undefined)
    throw new StartError('Say what it is to be called: --to <username>, --name <name>, or both.')
  const account = await accountOf(writer, username)
  if (to !== undefined && to !== username) {
    await requireFreeUsername(writer, to)
    account.username = to
  }
  if (name !== undefined) account.displayName = nameShown(name) || account.username
  await writer.flush()
  console.log(`${username} is ${account.username}, shown as ${account.displayName}.`)
}

/** Prints a link by which an account chooses a password; without a name, the one that makes the first administrator. */
async function link(writer: Writer, username: string | undefined, origin: string): Promise<void> {
  const account = username === undefined ? null : await accountOf(writer, username)
  if (account) requireOwnPassword(account)
  if (account?.disabled)
    throw new StartError(`${username} is shut out. Let it in first: geyi account enable ${username}`)
  if (!account && (await hasAdministrator(writer, false)))
    throw new StartError('There is an administrator already. Name the account that needs a link.')
  const { path, expiresAt } = await makeLink(writer, account?.id ?? null)
  console.log(`${origin}${path}`)
  console.error(`It works once, until ${expiresAt.toISOString()}. Whoever has it has the account.`)
}

async function accountOf(writer: Writer, username: string): Promise<Account> {
  const account = await writer.findOne(Account, { username })
  if (!account) throw new StartError(`There is no account “${username}”.`)
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
