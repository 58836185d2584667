import { ownConfig } from '../config.ts'
import type { Engine } from '../database/engine/engine.ts'
import { migrate } from '../database/engine/migrate.ts'
import { openEngine } from './open-engine.ts'

/** Opens the configured database, brings it up to date, runs a command on it, and closes it whatever happens. */
export async function withEngine<Result>(command: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await openEngine(ownConfig())
  try {
    await migrate(engine)
    return await command(engine)
  } finally {
    await engine.close()
  }
}
