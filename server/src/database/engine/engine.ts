import { PGlite, types } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { type EntityClass, MikroORM } from '@mikro-orm/core'
import { PgliteDriver } from '@mikro-orm/pglite'
import type { EntityManager } from '@mikro-orm/postgresql'
import { StartError } from '../../errors/start-error.ts'
import { postgis } from './embedded-postgis.ts'
import { isThere } from './is-there.ts'
import { lockFolder } from './lock.ts'
import { ormOptions } from './orm-options.ts'
import { type Connections, type PoolOptions, poolOf } from './pool.ts'

/** An open database, embedded or not. Both speak the same SQL; nothing above this file asks which it is. */
export interface Engine {
  readonly kind: 'embedded' | 'postgresql'
  readonly orm: MikroORM
  /** The root entity manager; fork it for every request. */
  readonly em: EntityManager
  close(): Promise<void>
  /** Whether a database that is not embedded answers, asked past the connections of which others may have all. */
  isThere?(): Promise<boolean>
  /** The connections to a database that is not embedded. */
  connections?(): Connections
  /** All of an embedded database as one archive, to open copies of it from. */
  dump?(): Promise<Uint8Array>
}

export interface EngineOptions extends PoolOptions {
  /** Address of a PostgreSQL database with PostGIS. Without it the engine is embedded. */
  databaseUrl?: string | undefined
  /** Folder of the embedded database; in memory when absent. */
  dataFolder?: string | undefined
  /** An archive that `dump` made, to begin an embedded database in memory from. */
  dump?: Blob
}

/** Opens the database that the options name, with what is written through the entity manager. Schema and contents are as they were left. */
export function openWith(entities: Entities, options: EngineOptions): Promise<Engine> {
  return options.databaseUrl
    ? openPostgres(entities, options.databaseUrl, options)
    : openEmbedded(entities, options.dataFolder, options.dump)
}

/** So long a database may take to say that it is there, in milliseconds. */
const PATIENCE = 3_000

type Entities = EntityClass<object>[]

async function openPostgres(entities: Entities, url: string, options: EngineOptions): Promise<Engine> {
  const { orm, connections } = await poolOf(entities, url, options)
  const em = orm.em as unknown as EntityManager
  try {
    await em.getConnection().execute('select 1')
  } catch (error) {
    await orm.close(true)
    if ((error as { code?: string }).code === '3D000')
      throw new StartError(
        'The database of DATABASE_URL does not exist. Make it with `geyi migrate --create`, or with: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 <name>',
      )
    throw new StartError(
      `The database of DATABASE_URL does not answer: ${(error as Error).message}. Check that it runs and that the address is right.`,
    )
  }
  return { kind: 'postgresql', orm, em, close: () => orm.close(true), connections, isThere: isThere(url, PATIENCE) }
}

async function openEmbedded(entities: Entities, folder: string | undefined, dump: Blob | undefined): Promise<Engine> {
  const unlock = folder ? lockFolder(folder) : () => {}
  try {
    const pglite = await PGlite.create({
      dataDir: folder ? `${folder}/pgdata` : 'memory://',
      // The log of what is written, which nobody else reads, takes five times 16 MB otherwise, and more once much was written.
      initDbStartParams: ['--wal-segsize=1'],
      startParams: [...PGlite.defaultStartParams, '-c', 'wal_recycle=off', '-c', 'wal_init_zero=off'],
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
    const dumpAll = async () => {
      // What opens it has nothing to do over again.
      await pglite.exec('checkpoint')
      return new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer())
    }
    return { kind: 'embedded', orm, em: orm.em as unknown as EntityManager, close, dump: dumpAll }
  } catch (error) {
    unlock()
    throw error
  }
}
