import { type Command, Option } from 'commander'
import type { ScopeName } from '../../viewer/scope.ts'
import type { NewKeyOptions } from './run-key.ts'

/** `geyi key`. */
export function addKeyCommand(program: Command): void {
  const key = program.command('key').description('manage keys by which programs ask')

  key
    .command('list')
    .description('list all keys')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => (await run()).listKeys(json ?? false))

  key
    .command('add <name>')
    .description('make a key; it is printed once and kept nowhere')
    .requiredOption('--by <username>', 'administrator in whose name it asks')
    .requiredOption('--division <code...>', 'divisions in whose subtrees it works; "" is everything')
    .addOption(new Option('--scope <scope...>', 'what it is for').choices(Object.keys(SCOPES)).makeOptionMandatory())
    .option('--days <number>', 'how long it works, at most 731', '365')
    .option('--json', 'as JSON')
    .action(async (name: string, options: NewKeyOptions) => (await run()).addKey(name, options))

  key
    .command('revoke <id>')
    .description('end a key for ever, from its next request on; <id> as listed, or its first letters')
    .action(async (id: string) => (await run()).revokeKey(id))
}

/** What needs a database is loaded only when it runs. */
const run = () => import('./run-key.ts')

/** By names alone: the enum of the API would bring all of it along. */
const SCOPES: Readonly<Record<ScopeName, true>> = { READ: true, STATIONS: true, PLANS: true, IMPORT: true, STAFF: true }
