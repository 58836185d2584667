import 'reflect-metadata'
import { Command } from 'commander'
import { addBenchCommand } from '../bench/bench.command.ts'
import { addAccountCommand } from './account/account.command.ts'
import { addCheckCommand } from './check/check.command.ts'
import { configOf } from './config.ts'
import { addMigrateCommand } from './database/migrate.command.ts'
import { StartError } from './errors/start-error.ts'
import { addExportCommand } from './exchange/export.command.ts'
import { addImportCommand } from './exchange/import.command.ts'
import { addSampleCommand } from './sample/sample.command.ts'

const program = new Command('geyi').description('Grids and service stations of grassroots governance on one map.')

program
  .command('start')
  .description('serve web and API (PORT, HOST, GEYI_DATA, DATABASE_URL)')
  .action(async () => (await import('./main.ts')).start(configOf(process.env)))

addMigrateCommand(program)
addSampleCommand(program)
addImportCommand(program)
addExportCommand(program)
addCheckCommand(program)
addAccountCommand(program)

addBenchCommand(program)

program
  .command('schema')
  .description('write server/schema.graphql')
  .action(async () =>
    (await import('./api/write-schema.ts')).writeSchema(new URL('../schema.graphql', import.meta.url)),
  )

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof StartError) console.error(error.message)
  else console.error(error)
  process.exitCode = 1
}
