import type { Command } from 'commander'

export const addMigrateCommand = (program: Command): Command =>
  program
    .command('migrate')
    .description('bring the schema of the database to its newest step')
    .option('--json', 'print the steps taken as JSON')
    .action(async ({ json }: { json?: boolean }) => (await import('./run-migrate.ts')).runMigrate(json ?? false))
