import { createInterface } from 'node:readline'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type Command, Option } from 'commander'
import { today } from '../api/today.ts'
import { StartError } from '../database/start-error.ts'
import { divisionExists } from '../division/division.query.ts'
import { withEngine } from '../with-engine.ts'
import { Account, AccountRight } from './account.entity.ts'
import { hashPassword } from './password.ts'
import { Role } from './role.ts'
import { Session } from './session.entity.ts'

export function addAccountCommand(program: Command): void {
  const account = program.command('account').description('manage who may sign in')

  account
    .command('list')
    .description('list all accounts and their rights')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => withEngine(engine => list(engine.em.fork(), json ?? false)))

  account
    .command('add <username>')
    .description('add an account; its password is read from standard input')
    .requiredOption('--division <code>', 'division in whose subtree it may act')
    .option('--name <name>', 'name to be shown')
    .addOption(new Option('--role <role>', 'role there').choices(Object.values(Role)).default(Role.PLANNER))
    .action((username: string, options: { division: string; name?: string; role: Role }) =>
      withEngine(async engine => add(engine.em.fork(), username, options, await readPassword())),
    )

  account
    .command('disable <username>')
    .description('shut an account out from now on; its sessions end')
    .action((username: string) => withEngine(engine => disable(engine.em.fork(), username)))
}

async function list(em: EntityManager, json: boolean): Promise<void> {
  const accounts = await em.find(Account, {}, { populate: ['rights'], orderBy: { username: 'asc' } })
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

async function add(
  em: EntityManager,
  username: string,
  options: { division: string; name?: string; role: Role },
  password: string,
): Promise<void> {
  if (!/^[\p{L}\p{N}._-]{2,64}$/u.test(username))
    throw new StartError('A username has 2 to 64 letters, digits, dots, dashes or underscores.')
  if (password.length < 8) throw new StartError('A password has at least 8 characters.')
  if (await em.findOne(Account, { username })) throw new StartError(`There is an account “${username}” already.`)
  if (!(await divisionExists(em, options.division, today())))
    throw new StartError(`There is no division ${options.division}.`)
  const account = em.create(Account, {
    username,
    displayName: options.name ?? username,
    passwordHash: await hashPassword(password),
    disabled: false,
    demo: false,
  })
  em.create(AccountRight, { account, role: options.role, divisionCode: options.division })
  await em.flush()
  console.log(`Added ${username}: ${options.role} in ${options.division}.`)
}

async function disable(em: EntityManager, username: string): Promise<void> {
  const account = await em.findOne(Account, { username })
  if (!account) throw new StartError(`There is no account “${username}”.`)
  account.disabled = true
  await em.flush()
  await em.nativeDelete(Session, { account })
  console.log(`Disabled ${username}.`)
}

/** One line from standard input: never an argument, which every user of the machine could read. */
async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) console.error('Password (at least 8 characters):')
  for await (const line of createInterface({ input: process.stdin })) return line
  throw new StartError('The password is read from standard input; there was none.')
}
