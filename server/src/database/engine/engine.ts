import { PGlite, types } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { postgis } from '@electric-sql/pglite-postgis'
import { migrations } from '@geyi/migrations'
import { type EntityClass, MikroORM, type Options } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { PgliteDriver } from '@mikro-orm/pglite'
import { type EntityManager, PostgreSqlDriver } from '@mikro-orm/postgresql'
import { StartError } from '../../errors/start-error.ts'
import { endStatementsOfTheGone } from './ended-statements.ts'
import type { DatabaseLimits } from './limits.ts'
import { lockFolder } from './lock.ts'
import { NamingClient } from './naming-client.ts'

/** An open database, embedded or not. Both speak the same SQL; nothing above this file asks which it is. */
export interface Engine {
  readonly kind: 'embedded' | 'postgresql'
  readonly orm: MikroORM
  /** The root entity manager; fork it for every request. */
  readonly em: EntityManager
  close(): Promise<void>
  /** All of an embedded database as one archive, to open copies of it from. */
  dump?(): Promise<Uint8Array>
}

export interface EngineOptions {
  /** Address of a PostgreSQL database with PostGIS. Without it the engine is embedded. */
  databaseUrl?: string | undefined
  /** Folder of the embedded database; in memory when absent. */
  dataFolder?: string | undefined
  /** An archive that `dump` made, to begin an embedded database in memory from. */
  dump?: Blob
  /** Connections kept open to PostgreSQL. */
  poolSize?: number
  /** Whether reads that keep coming are prepared by name; a pooler between may not know the names. */
  namedStatements?: boolean
  /** How long PostgreSQL may keep us waiting; for as long as it takes when absent. The embedded engine can't be interrupted. */
  limits?: DatabaseLimits
}

/** Opens the database that the options name, with what is written through the entity manager. Schema and contents are as they were left. */
export function openWith(entities: Entities, options: EngineOptions): Promise<Engine> {
  return options.databaseUrl
    ? openPostgres(entities, options.databaseUrl, options)
    : openEmbedded(entities, options.dataFolder, options.dump)
}

type Entities = EntityClass<object>[]

const ormOptions = {
  extensions: [Migrator],
  migrations: { migrationsList: migrations, snapshot: false, silent: true, transactional: true, allOrNothing: true },
  discovery: { warnWhenNoEntities: false },
  forceUtcTimezone: true,
} satisfies Partial<Options>

async function openPostgres(
  entities: Entities,
  clientUrl: string,
  { poolSize = 10, namedStatements = true, limits }: EngineOptions,
): Promise<Engine> {
  const orm = await MikroORM.init({
    ...ormOptions,
    entities,
    driver: PostgreSqlDriver,
    clientUrl,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      // A connection is given up in time, and with it the statements that it has prepared.
      maxLifetimeSeconds: 600,
      ...(namedStatements ? { Client: NamingClient } : {}),
      ...(limits ? waitsOf(limits) : {}),
      // A pooler between refuses connections that come with settings; there the database's own must do.
      ...(limits && namedStatements ? settingsOf(limits) : {}),
      // Compiling a statement takes longer than those of a server do.
      ...(namedStatements ? { options: '-c jit=off' } : {}),
      onPoolCreated: endStatementsOfTheGone,
    },
  })
  try {
    await (orm.em as unknown as EntityManager).getConnection().execute('select 1')
  } catch (error) {
    await orm.close(true)
    throw new StartError(
      `The database of DATABASE_URL does not answer: ${(error as Error).message}. Check that it runs and that the address is right.`,
    )
  }
  return { kind: 'postgresql', orm, em: orm.em as unknown as EntityManager, close: () => orm.close(true) }
}

/** What the database ends by itself. */
const settingsOf = ({ statement, lock, idleTransaction }: DatabaseLimits) => ({
  statement_timeout: statement,
  lock_timeout: lock,
  idle_in_transaction_session_timeout: idleTransaction,
})

/** How long we wait: for a connection, and for a database that is gone without a word. */
const waitsOf = ({ statement, connection }: DatabaseLimits) => ({
  connectionTimeoutMillis: connection,
  query_timeout: statement + 5_000,
  keepAlive: true,
})

async function openEmbedded(entities: Entities, folder: string | undefined, dump: Blob | undefined): Promise<Engine> {
  const unlock = folder ? lockFolder(folder) : () => {}
  try {
    const pglite = await PGlite.create({
      dataDir: folder ? `${folder}/pgdata` : 'memory://',
      extensions: { postgis, pg_trgm, btree_gist },
      // A day has no time of day: it comes as its text, as from PostgreSQL, and is compared as such.
      parsers: { [types.DATE]: day => day },
      ...(dump ? { loadDataDir: dump } : {}),
    })
    const orm = await MikroORM.init({
      ...ormOptions,
      entities,
      driver: PgliteDriver,
      dbName: 'postgres',
      driverOptions: { pglite },
    })
    const close = async () => {
      await orm.close(true)
      await pglite.close()
      unlock()
    }
    const dumpAll = async () => new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer())
    return { kind: 'embedded', orm, em: orm.em as unknown as EntityManager, close, dump: dumpAll }
  } catch (error) {
    unlock()
    throw error
  }
}
