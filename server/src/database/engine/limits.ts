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

export const serverLimits: DatabaseLimits = {
  statement: 30_000,
  lock: 10_000,
  connection: 5_000,
  idleTransaction: 60_000,
}
