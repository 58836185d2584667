import type { Command } from 'commander'
import { configOf } from '../config.ts'
import { migrate } from '../database/engine/migrate.ts'
import { openEngine } from '../store/open-engine.ts'

export const addMigrateCommand = (program: Command): Command =>
  program
    .command('migrate')
    .description('bring the schema of the database to its newest step')
    .option('--json', 'print the steps taken as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const engine = await openEngine(configOf(process.env))
      try {
        const steps = await migrate(engine)
        console.log(
          json
            ? JSON.stringify({ steps })
            : steps.length > 0
              ? `Migrated: ${steps.join(', ')}`
              : 'The schema is up to date.',
        )
      } finally {
        await engine.close()
      }
    })
