import type { Reader, Writer } from '../database/access.ts'
import { oneRow } from '../database/rows.ts'
import type { Act } from './act.ts'

/**
 * Does the work of an act and records it, in the transaction of `writer`: both are there, or neither. Events that are written meanwhile
 * name it. What comes to nothing is not recorded.
 */
export async function recorded<Result>(writer: Writer, act: Act, work: () => Promise<Result>): Promise<Result> {
  if (!act.writes) return work()
  const { id } = await oneRow<{ id: string }>(
    writer,
    `select set_config('geyi.act', nextval('act_id')::text, true) as id`,
  )
  const result = await work()
  if (act.writes) await recordAct(writer, act, id)
  return result
}

/** Records what somebody does: with the transaction of `writer`, if it has one. */
export async function recordAct(
  writer: Writer,
  { operation, kind, actor, places, things, details, count }: Act,
  id: string | null = null,
): Promise<void> {
  await oneRow(
    writer,
    `insert into act (id, kind, operation, account_id, key_id, way, address, places, things, details, count)
     select coalesce($1::bigint, nextval('act_id')), $2, $3, $4::uuid, $5::uuid, $6, $7,
       case when cardinality($8::text[]) > 0 then $8::text[] when cardinality(r.codes) > 0 then r.codes else array[''] end,
       $9::text[], $10::text[], $11::integer
     from (select array(select distinct division_code from account_right where account_id = $4::uuid) as codes) r
     returning 1`,
    [
      id,
      kind,
      operation,
      actor.accountId,
      actor.keyId ?? null,
      actor.way,
      actor.address,
      [...places],
      [...things],
      [...details],
      count,
    ],
  )
}

/** Takes away what was done more than so many days ago. @returns how much */
export async function dropActs(writer: Writer, days: number): Promise<number> {
  const { count } = await oneRow<{ count: number }>(
    writer,
    `with gone as (delete from act where at < now() - make_interval(days => $1) returning 1) select count(*)::int as count from gone`,
    [days],
  )
  return count
}

/** Whether the database has taken the step that brings them: one of an older Geyi has not. */
export async function hasActs(reader: Reader): Promise<boolean> {
  const { there } = await oneRow<{ there: boolean }>(reader, `select to_regclass('act') is not null as there`)
  return there
}
