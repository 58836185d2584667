import { randomBytes } from 'node:crypto'
import { CompiledQuery, type Kysely } from 'kysely'
import { StartError } from '../../errors/start-error.ts'
import type { Reader } from '../access.ts'
import { rows, run } from '../rows.ts'
import { checkEngine } from './check.ts'
import type { Engine } from './engine.ts'
import { knownSteps } from './steps.ts'

/**
 * Brings the schema to its newest step, after checking that the engine can hold it; of several processes one after the other.
 * Returns the steps taken. @throws StartError for a database that a newer Geyi has migrated
 */
export const migrate = (engine: Engine): Promise<string[]> => inTurn(engine, () => migrateAlone(engine))

async function migrateAlone(engine: Engine): Promise<string[]> {
  await checkEngine(engine)
  await refuseNewer(engine)
  const taken = await engine.orm.migrator.up()
  await run(engine.em, 'insert into instance (cursor_key) values ($1) on conflict do nothing', [
    randomBytes(32).toString('hex'),
  ])
  return taken.map(step => step.name)
}

/** Waits until no other process migrates the same database. The folder of an embedded one is locked as long as it is open. */
function inTurn<Result>(engine: Engine, act: () => Promise<Result>): Promise<Result> {
  if (engine.kind === 'embedded') return act()
  // A transaction beside: what is done in its turn must be seen by other connections at once.
  const client: Kysely<unknown> = engine.em.getConnection().getClient()
  return client.transaction().execute(async own => {
    await own.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(hashtext('geyi migrations'))`))
    return act()
  })
}

/** The steps that a database has taken, oldest first. */
export async function takenSteps(reader: Reader): Promise<string[]> {
  const [table] = await rows<{ there: boolean }>(
    reader,
    `select to_regclass('mikro_orm_migrations') is not null as there`,
  )
  if (!table?.there) return []
  const taken = await rows<{ name: string }>(reader, 'select name from mikro_orm_migrations order by id')
  return taken.map(({ name }) => name)
}

/** Steps that were taken elsewhere and that this Geyi does not know: it would write what the newer one takes for damage. */
export async function unknownSteps(engine: Engine, taken: readonly string[]): Promise<string[]> {
  const known = new Set((await knownSteps(engine)).map(({ name }) => name))
  return taken.filter(name => !known.has(name))
}

async function refuseNewer(engine: Engine): Promise<void> {
  const newer = await unknownSteps(engine, await takenSteps(engine.em))
  if (newer.length > 0)
    throw new StartError(
      `A newer Geyi has migrated this database (${newer.join(', ')}), and this one does not know how. Start that one again, or restore a backup of before into another database.`,
    )
}
