import { Client, type Pool, type PoolClient } from 'pg'
import { NobodyWaits, type Scope, scopeNow } from '../scope.ts'

/**
 * Makes a pool end the statement of a request for whose answer nobody waits any more. When only the client has gone, a transaction
 * goes on to its end: what is half written is finished. When the time is over, it is taken back as a whole.
 */
export function endStatementsOfTheGone(pool: Pool): void {
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>
  pool.connect = (async (): Promise<PoolClient> => {
    const scope = scopeNow()
    if (scope?.ended) throw new NobodyWaits('Nobody waits for this any more.')
    const client = await connect()
    if (scope) endWith(scope, client, pool)
    return client
  }) as typeof pool.connect
}

function endWith(scope: Scope, client: PoolClient, pool: Pool): void {
  const { release } = client
  let ending: Promise<void> | undefined
  const listenNoMore = scope.whenEnded(end => {
    if (end === 'late' || client.getTransactionStatus() === 'I') ending ??= cancel(client, pool)
  })
  client.release = error => {
    listenNoMore()
    // The cancellation may arrive late and would hit whatever comes next on this connection, so nothing does.
    if (ending) void ending.finally(() => release.call(client, true))
    else release.call(client, error)
  }
}

/** Asks the server, over a connection of its own, to end what this one runs. */
async function cancel(client: PoolClient, pool: Pool): Promise<void> {
  const { processID } = client as PoolClient & { processID: number }
  // The password is not enumerable.
  const other = new Client({ ...pool.options, password: pool.options.password })
  other.on('error', () => {})
  try {
    await other.connect()
    await other.query('select pg_cancel_backend($1)', [processID])
  } catch {
    // A server that can't be reached runs nothing for us; its own limit ends the statement.
  } finally {
    await other.end().catch(() => {})
  }
}
