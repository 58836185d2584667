import type { Reader, Writer } from '../../database/access.ts'
import { oneRow, run } from '../../database/rows.ts'

/** Whose attempt it is, as keyed hashes. */
export interface AttemptKeys {
  readonly name: string
  readonly address: string
}

/** Failures of the last five minutes, and in how many seconds the oldest of them is forgotten. */
export interface Failures {
  readonly count: number
  readonly seconds: number
}

export interface Counted {
  /** By this name from this address. */
  readonly pair: Failures
  /** By this name from anywhere. */
  readonly name: Failures
  /** From this address by any name. */
  readonly address: Failures
  /** Whether the name has signed in from the address in the last thirty days. */
  readonly known: boolean
}

/** Writes an attempt down as a failure before its outcome is known, so that many at once can't slip through. @returns its id */
export async function beginAttempt(writer: Writer, { name, address }: AttemptKeys): Promise<string> {
  await run(
    writer,
    `delete from sign_in_attempt where at < now() - interval '30 days' or (not succeeded and at < now() - interval '5 minutes')`,
  )
  const { id } = await oneRow<{ id: string }>(
    writer,
    'insert into sign_in_attempt (name_key, address_key) values ($1, $2) returning id::text as id',
    [name, address],
  )
  return id
}

/** What has failed of late, this attempt included. */
export function countFailures(reader: Reader, { name, address }: AttemptKeys): Promise<Counted> {
  const failures = (condition: string) =>
    `json_build_object('count', count(*) filter (where ${condition}), 'seconds',
       coalesce(greatest(1, ceil(extract(epoch from min(at) filter (where ${condition}) + interval '5 minutes' - now()))), 1))`
  return oneRow<Counted>(
    reader,
    `select ${failures('name_key = $1 and address_key = $2')} as pair, ${failures('name_key = $1')} as name,
       ${failures('address_key = $2')} as address,
       exists (select 1 from sign_in_attempt where name_key = $1 and address_key = $2 and succeeded) as known
     from sign_in_attempt where not succeeded and at > now() - interval '5 minutes' and (name_key = $1 or address_key = $2)`,
    [name, address],
  )
}

/** Forgets an attempt that was not even looked at. */
export const dropAttempt = (writer: Writer, id: string): Promise<unknown> =>
  run(writer, 'delete from sign_in_attempt where id = $1::bigint', [id])

/** Keeps that an attempt succeeded, in place of earlier successes of the same. Its failures stay what they are. */
export async function keepSuccess(writer: Writer, id: string, { name, address }: AttemptKeys): Promise<void> {
  await run(writer, 'delete from sign_in_attempt where succeeded and name_key = $1 and address_key = $2', [
    name,
    address,
  ])
  await run(writer, 'update sign_in_attempt set succeeded = true where id = $1::bigint', [id])
}
