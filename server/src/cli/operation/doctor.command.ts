import type { Command } from 'commander'

export const addDoctorCommand = (program: Command): Command =>
  program
    .command('doctor')
    .description(
      'look at configuration, database, disk, clock, and whether grids, households and search agree; changes nothing; ends with 1 if something is wrong',
    )
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => (await import('./run-doctor.ts')).runDoctor(json ?? false))
