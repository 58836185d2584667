import type { Reader } from '../access.ts'
import { oneRow } from '../rows.ts'

/** How far a primary has written. What has been committed before lies before. */
export async function writtenTo(primary: Reader): Promise<string> {
  const { lsn } = await oneRow<{ lsn: string }>(primary, 'select pg_current_wal_insert_lsn()::text as lsn')
  return lsn
}

/** How far a replica has what its primary has written; undefined of a database that is none. */
export async function replayedTo(replica: Reader): Promise<string | undefined> {
  const { lsn } = await oneRow<{ lsn: string | null }>(replica, 'select pg_last_wal_replay_lsn()::text as lsn')
  return lsn ?? undefined
}
