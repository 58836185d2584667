import type { Writer } from '../../database/access.ts'
import { run } from '../../database/rows.ts'

/** What a key has used on one day. */
export interface DayOfKey {
  readonly keyId: string
  readonly day: string
  requests: number
  cost: number
  /** When it was last used, in milliseconds since 1970. */
  lastAt: number
}

/** Adds what keys have used to what is written down of it, of keys that there are. */
export async function addUse(writer: Writer, days: readonly DayOfKey[]): Promise<void> {
  const columns = [
    days.map(({ keyId }) => keyId),
    days.map(({ day }) => day),
    days.map(({ requests }) => requests),
    days.map(({ cost }) => cost),
    days.map(({ lastAt }) => new Date(lastAt).toISOString()),
  ]
  await run(
    writer,
    `with used as (select * from unnest($1::uuid[], $2::date[], $3::bigint[], $4::bigint[], $5::timestamptz[]) as u(key_id, day, requests, cost, last_at)
                   where exists (select 1 from api_key k where k.id = u.key_id)),
       touched as (update api_key k set last_used_at = greatest(k.last_used_at, u.last_at)
                   from (select key_id, max(last_at) as last_at from used group by key_id) u where k.id = u.key_id)
     insert into api_key_use as known (key_id, day, requests, cost) select key_id, day, requests, cost from used
     on conflict (key_id, day) do update set requests = known.requests + excluded.requests, cost = known.cost + excluded.cost`,
    columns,
  )
}
