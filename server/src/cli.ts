import 'reflect-metadata'
import { Command } from 'commander'
import { addBenchCommand } from '../bench/bench.command.ts'
import { addAccountCommand } from './cli/accounts/account.command.ts'
import { addAuditCommand } from './cli/accounts/audit.command.ts'
import { addKeyCommand } from './cli/accounts/key.command.ts'
import { addConfigCommand } from './cli/config.command.ts'
import { addCheckCommand } from './cli/files/check/check.command.ts'
import { addExportCommand } from './cli/files/export/export.command.ts'
import { addImportCommand } from './cli/files/import/import.command.ts'
import { addReachCommand } from './cli/files/reach/reach.command.ts'
import { addZoneCommand } from './cli/files/zone/zone.command.ts'
import { addBackupCommands } from './cli/operation/backup.command.ts'
import { addDoctorCommand } from './cli/operation/doctor.command.ts'
import { addHolidaysCommand } from './cli/operation/holidays.command.ts'
import { addMigrateCommand } from './cli/operation/migrate.command.ts'
import { addSampleCommand } from './cli/sample.command.ts'
import { usageErrorsExitWith2 } from './cli/usage-errors.ts'
import { ownConfig } from './config.ts'

const program = new Command('geyi').description('Grids and service stations of grassroots governance on one map.')
usageErrorsExitWith2(program)

program
  .command('start')
  .description('serve web and API, as docs/configuration.md says')
  .action(async () => (await import('./serve/main.ts')).start(ownConfig()))

addMigrateCommand(program)
addSampleCommand(program)
addImportCommand(program)
addExportCommand(program)
addReachCommand(program)
addCheckCommand(program)
addZoneCommand(program)
addAccountCommand(program)
addAuditCommand(program)
addKeyCommand(program)
addHolidaysCommand(program)
addConfigCommand(program)
addBackupCommands(program)
addDoctorCommand(program)

addBenchCommand(program)

program
  .command('schema')
  .description('write server/schema.graphql and from it the types of the pages, and docs/rights.md')
  .option('--accept', 'make it what clients may count on: the next check refuses what would break them')
  .action(async options => (await import('./cli/write-schema.ts')).writeSchema(options))

try {
  await program.parseAsync()
} catch (error) {
  const { code, message } = (await import('./cli/files/failure.ts')).failureOf(error)
  if (process.argv.includes('--json')) console.log(JSON.stringify({ error: { code, message } }))
  else console.error(message)
  process.exitCode = 1
}
