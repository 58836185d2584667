import { type Command, Option } from 'commander'
import { configOf, originOf } from '../../config.ts'
import type { RoleName } from '../../viewer/role.ts'
import type { NewAccount, NewNames, Right } from './run-account.ts'

/** `geyi account`. */
export function addAccountCommand(program: Command): void {
  const account = program.command('account').description('manage who may sign in')

  account
    .command('list')
    .description('list all accounts and their rights')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => (await run()).listAccounts(json ?? false))

  account
    .command('add <username>')
    .description('add an account; its password is read from standard input')
    .requiredOption('--division <code>', 'division in whose subtree it may act; "" is everything')
    .option('--name <name>', 'name to be shown')
    .addOption(roleOption())
    .action(async (username: string, options: NewAccount) => (await run()).addAccount(username, options))

  account
    .command('grant <username>')
    .description('give an account another role in a division, from its next request on')
    .requiredOption('--division <code>', 'division in whose subtree it may act; "" is everything')
    .addOption(roleOption())
    .action(async (username: string, right: Right) => (await run()).grantRight(username, right))

  account
    .command('revoke <username>')
    .description('take a role in a division from an account, from its next request on')
    .requiredOption('--division <code>', 'division of the role')
    .addOption(roleOption())
    .action(async (username: string, right: Right) => (await run()).revokeRight(username, right))

  account
    .command('disable <username>')
    .description('shut an account out from now on; its sessions end')
    .action(async (username: string) => (await run()).disableAccount(username))

  account
    .command('enable <username>')
    .description('let an account in again that was shut out')
    .action(async (username: string) => (await run()).enableAccount(username))

  account
    .command('reset <username>')
    .description('give an account another password, read from standard input; its sessions end')
    .action(async (username: string) => (await run()).resetPassword(username))

  account
    .command('link [username]')
    .description(
      'print a link by which an account chooses its password, once; without a name, the first administrator’s',
    )
    .action(async (username?: string) => (await run()).linkToAccount(username, originOf(configOf(process.env))))

  account
    .command('rename <username>')
    .description('give an account another name')
    .option('--to <username>', 'name to sign in with')
    .option('--name <name>', 'name to be shown')
    .action(async (username: string, names: NewNames) => (await run()).renameAccount(username, names))
}

/** What needs a database is loaded only when it runs. */
const run = () => import('./run-account.ts')

/** By names alone: the enum of the API would bring all of it along. */
const ROLES: Readonly<Record<RoleName, true>> = {
  ADMINISTRATOR: true,
  PLANNER: true,
  REVIEWER: true,
  STATION_KEEPER: true,
  GRID_WORKER: true,
  VIEWER: true,
}

const roleOption = (): Option =>
  new Option('--role <role>', 'role there').choices(Object.keys(ROLES)).default('PLANNER' satisfies RoleName)
