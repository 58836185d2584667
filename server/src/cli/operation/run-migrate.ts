import { ownConfig } from '../../config.ts'
import { createDatabase } from '../../database/engine/create-database.ts'
import { migrate } from '../../database/engine/migrate.ts'
import { openEngine } from '../../store/open-engine.ts'

/** Options of `geyi migrate`. */
export interface MigrateOptions {
  readonly json?: boolean
  readonly create?: boolean
}

/** Brings the schema of the configured database to its newest step, and says which steps that took. */
export async function runMigrate({ create = false, json = false }: MigrateOptions): Promise<void> {
  const config = ownConfig()
  if (create && config.databaseUrl && (await createDatabase(config.databaseUrl)))
    console.error('Made the database, which was not there.')
  const engine = await openEngine(config)
  try {
    const steps = await migrate(engine)
    if (json) console.log(JSON.stringify({ steps }))
    else console.log(steps.length > 0 ? `Migrated: ${steps.join(', ')}` : 'The schema is up to date.')
  } finally {
    await engine.close()
  }
}
