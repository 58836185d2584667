import type { Pool, PoolClient } from 'pg'

/**
 * Makes a pool take back a connection that is lost while it is lent. A transaction whose end fails on a dead connection never gives it
 * back: each would take one place of the pool away for good, until nothing is answered any more.
 */
export function takeBackTheLost(pool: Pool): void {
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>
  pool.connect = (async (): Promise<PoolClient> => {
    const client = await connect()
    const { release } = client
    const giveBack = (error?: Error | boolean): void => {
      client.off('end', lost)
      // Whoever gives it back after us has given back nothing.
      client.release = () => {}
      release.call(client, error)
    }
    const lost = () => giveBack(true)
    client.once('end', lost)
    client.release = giveBack
    return client
  }) as typeof pool.connect
}
