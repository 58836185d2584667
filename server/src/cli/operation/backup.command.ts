import type { Command } from 'commander'
import type { BackupOptions, RestoreOptions } from './run-backup.ts'

/** `geyi backup` and `geyi restore`. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup <file>')
    .description(
      'write all that the database holds into one file, while the server goes on; the file holds personal data',
    )
    .option('--force', 'write over a file that is there')
    .option('--json', 'what was written as JSON')
    .action(async (file: string, options: BackupOptions) => (await import('./run-backup.ts')).runBackup(file, options))

  program
    .command('restore <file>')
    .description('make an empty database hold what a backup holds, of either engine; stop the server first')
    .option('--replace', 'in place of what the database holds, which is lost')
    .option('--check', 'only read the file, and say whether it is whole')
    .option('--json', 'what was restored as JSON')
    .action(async (file: string, options: RestoreOptions) =>
      (await import('./run-backup.ts')).runRestore(file, options),
    )
}
