import { Client } from 'pg'

/**
 * Asks a database whether it is there, over a connection of its own: statements that have taken all others don’t make it gone.
 * Whoever asks at the same moment gets the same answer, so that many who ask take one connection.
 */
export function isThere(connectionString: string, patience: number): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined
  return () => {
    asking ??= ask(connectionString, patience).finally(() => {
      asking = undefined
    })
    return asking
  }
}

async function ask(connectionString: string, patience: number): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: patience, query_timeout: patience })
  // One that is lost while nothing is asked of it would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    void client.end().catch(() => {})
  }
}
