import type { Command } from 'commander'
import type { MigrateOptions } from './run-migrate.ts'

export const addMigrateCommand = (program: Command): Command =>
  program
    .command('migrate')
    .description('bring the schema of the database to its newest step')
    .option('--create', 'make the database of DATABASE_URL first, if it is not there')
    .option('--json', 'print the steps taken as JSON')
    .action(async (options: MigrateOptions) => (await import('./run-migrate.ts')).runMigrate(options))
