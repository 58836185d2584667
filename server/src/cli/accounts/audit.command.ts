import { type Command, InvalidArgumentError, Option } from 'commander'
import { divisionOption } from '../files/options.ts'
import type { AuditOptions } from './run-audit.ts'

/** `geyi audit`. */
export function addAuditCommand(program: Command): void {
  program
    .command('audit')
    .description('write who did what, when and from where, the newest first; that is recorded, too')
    .option('--who <name>', 'part of the name of who did it')
    .option('--search <text>', 'part of the name or code of what it was done to, or of what was done')
    .option('--district <code>', 'only what was done in this division; a code of any level', divisionOption)
    .option('--from <moment>', 'only from this moment or day on', momentOption)
    .option('--until <moment>', 'only before this moment or day', momentOption)
    .addOption(new Option('--format <format>', 'how it is written').choices(['csv', 'xlsx', 'ndjson']).default('csv'))
    .option('--out <file>', 'file to write; standard output by default')
    .action(async (options: AuditOptions) => (await import('./run-audit.ts')).runAudit(options))
}

function momentOption(text: string): Date {
  const moment = new Date(text)
  const year = moment.getUTCFullYear()
  if (year >= 1900 && year <= 2199) return moment
  throw new InvalidArgumentError('It is a day or a moment, written as 2026-11-21 or 2026-11-21T08:00:00+08:00.')
}
