import { ownConfig } from '../config.ts'
import { migrate } from '../database/engine/migrate.ts'
import { openEngine } from '../store/open-engine.ts'

/** Brings the schema of the configured database to its newest step, and says which steps that took. */
export async function runMigrate(json: boolean): Promise<void> {
  const engine = await openEngine(ownConfig())
  try {
    const steps = await migrate(engine)
    if (json) console.log(JSON.stringify({ steps }))
    else console.log(steps.length > 0 ? `Migrated: ${steps.join(', ')}` : 'The schema is up to date.')
  } finally {
    await engine.close()
  }
}
