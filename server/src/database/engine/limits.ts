import type { Settings } from '../../config/settings.ts'

/** How long a server lets its database keep it waiting, in milliseconds. Commands have no such limits: they are watched by who started them. */
export interface DatabaseLimits {
  /** One statement. */
  readonly statement: number
  /** A statement that waits for what another transaction has locked. */
  readonly lock: number
  /** A statement that waits for a connection. */
  readonly connection: number
  /** A transaction that does nothing. */
  readonly idleTransaction: number
}

/** What a server's settings say of it. */
export const limitsOf = ({
  statementTimeout,
  lockTimeout,
  connectionTimeout,
}: Pick<Settings, 'statementTimeout' | 'lockTimeout' | 'connectionTimeout'>): DatabaseLimits => ({
  statement: statementTimeout * 1_000,
  lock: lockTimeout * 1_000,
  connection: connectionTimeout * 1_000,
  idleTransaction: 60_000,
})
