import type { EntityClass } from '@mikro-orm/core'
import { MikroORM } from '@mikro-orm/core'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { endStatementsOfTheGone } from './ended-statements.ts'
import type { DatabaseLimits } from './limits.ts'
import { takeBackTheLost } from './lost-connections.ts'
import { NamingClient } from './naming-client.ts'
import { ormOptions } from './orm-options.ts'

/** Connections of a pool now. */
export interface Connections {
  readonly total: number
  readonly idle: number
  /** Statements that wait for one. */
  readonly waiting: number
  readonly most: number
}

/** How a pool is made. */
export interface PoolOptions {
  /** Connections kept open to PostgreSQL. */
  poolSize?: number
  /** Whether reads that keep coming are prepared by name; a pooler between may not know the names. */
  namedStatements?: boolean
  /** How long PostgreSQL may keep us waiting; for as long as it takes when absent. The embedded engine can't be interrupted. */
  limits?: DatabaseLimits
}

/** A pool of connections to a PostgreSQL, which opens them when they are asked for. */
export async function poolOf(
  entities: EntityClass<object>[],
  clientUrl: string,
  { poolSize = 10, namedStatements = true, limits }: PoolOptions,
): Promise<{ orm: MikroORM; connections: () => Connections }> {
  let pool: Pool | undefined
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
      onPoolCreated: (made: Pool) => {
        pool = made
        takeBackTheLost(made)
        endStatementsOfTheGone(made)
      },
    },
  })
  const connections = () => ({
    total: pool?.totalCount ?? 0,
    idle: pool?.idleCount ?? 0,
    waiting: pool?.waitingCount ?? 0,
    most: poolSize,
  })
  return { orm, connections }
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
