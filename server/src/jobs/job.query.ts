import type { Reader, Writer } from '../database/access.ts'
import { rows, run } from '../database/rows.ts'
import type { Batch } from '../graphql/context.ts'
import type { JobKind, JobNode, JobState } from './job.type.ts'

/** A process that lives says so more often than this; what one that doesn't had to compute is another's to take up. */
const SILENCE = `interval '30 seconds'`
/** Jobs are kept for as long. */
const KEPT = `interval '30 days'`
/** How often a job is begun: what two processes did not survive would end a third. */
const MOST_BEGUN = 2

const LOST = `(state in ('QUEUED', 'RUNNING') and (process is null or changed_at < now() - ${SILENCE}))`
const GIVEN_UP = `(${LOST} and (request is null or (state = 'RUNNING' and begun >= ${MOST_BEGUN})))`

const columns = `'Job:' || id as "id", kind, division_code as "divisionCode",
  case when ${GIVEN_UP} then 'FAILED' when ${LOST} then 'QUEUED' else state end as "state",
  progress, message, request, preview, result, account_id as "accountId", key_id as "keyId",
  case when ${GIVEN_UP} then 'The server ended before the job did. Start it again.' else error end as "error"`

export const jobById: Batch<string, JobNode> = async ({ reader }, ids) => {
  const found = await rows<JobNode>(reader, `select ${columns} from job where id = any($1::uuid[])`, [ids])
  const byId = new Map(found.map(job => [job.id, job]))
  return ids.map(id => byId.get(`Job:${id}`) ?? null)
}

/** One job as it is now, past what this request has loaded. */
export async function readJob(reader: Reader, id: string): Promise<JobNode | undefined> {
  const [job] = await rows<JobNode>(reader, `select ${columns} from job where id = $1::uuid`, [id])
  return job
}

/** What was asked for, as plain values: whoever takes a job up needs nothing else. */
export interface AskedJob {
  readonly id: string
  readonly kind: JobKind
  readonly divisionCode: string
  readonly accountId: string
  /** By which key of the account it was asked for, if by one. */
  readonly keyId?: string | null
  readonly request: object
}

/** Adds a job to the queue of a process, and forgets those of long ago. */
export async function addJob(
  writer: Writer,
  process: string,
  { id, kind, divisionCode, accountId, keyId, request }: AskedJob,
): Promise<void> {
  await run(writer, `delete from job where created_at < now() - ${KEPT}`)
  await run(
    writer,
    `insert into job (id, kind, division_code, account_id, key_id, request, process)
     values ($1::uuid, $2, $3, $4::uuid, $5::uuid, $6::jsonb, $7::uuid)`,
    [id, kind, divisionCode, accountId, keyId ?? null, JSON.stringify(request), process],
  )
}

/** How many jobs of an account wait or run. */
export async function countUnfinished(reader: Reader, accountId: string): Promise<number> {
  const [row] = await rows<{ count: number }>(
    reader,
    `select count(*)::int as count from job where account_id = $1::uuid and state in ('QUEUED', 'RUNNING') and not ${GIVEN_UP}`,
    [accountId],
  )
  return row!.count
}

/** Gives a process the jobs whose own has died, in their order; those that were begun often enough have failed. */
export async function takeUpLost(writer: Writer, process: string): Promise<AskedJob[]> {
  const unfinished = await rows(writer, `select 1 from job where ${LOST} limit 1`)
  if (unfinished.length === 0) return []
  await run(
    writer,
    `update job set state = case when cancelled then 'CANCELLED' else 'FAILED' end, changed_at = now(),
       error = case when cancelled then null else 'The server ended before the job did. Start it again.' end
     where ${GIVEN_UP} or (cancelled and ${LOST})`,
  )
  return run(
    writer,
    `with lost as (select id from job where ${LOST} for update skip locked),
     taken as (
       update job set process = $1::uuid, state = 'QUEUED', progress = 0, message = '', preview = null, changed_at = now()
       from lost where job.id = lost.id
       returning job.id, kind, division_code as "divisionCode", account_id as "accountId", request, created_at)
     select id, kind, "divisionCode", "accountId", request from taken order by created_at`,
    [process],
  )
}

/** Says that a process begins to compute a job. @returns whether it is to */
export async function beginJob(writer: Writer, process: string, id: string): Promise<boolean> {
  const begun = await run(
    writer,
    `update job set state = 'RUNNING', begun = begun + 1, message = 'Reading', changed_at = now()
     where id = $1::uuid and process = $2::uuid and state = 'QUEUED' and not cancelled returning id`,
    [id, process],
  )
  return begun.length > 0
}

/** How far a job is. */
export interface Progress {
  /** 0 to 1. */
  readonly progress: number
  readonly message: string
  /** What is found so far, if it is another than before. */
  readonly preview?: unknown
}

/** Says how far a job is, and that its process lives. @returns whether it is to go on */
export async function keepGoing(
  writer: Writer,
  process: string,
  id: string,
  { progress, message, preview }: Progress,
): Promise<boolean> {
  const [row] = await run<{ cancelled: boolean }>(
    writer,
    `update job set progress = $3::float8, message = $4, preview = coalesce($5::jsonb, preview), changed_at = now()
     where id = $1::uuid and process = $2::uuid and state = 'RUNNING' returning cancelled`,
    [id, process, progress, message, preview === undefined ? null : JSON.stringify(preview)],
  )
  return row !== undefined && !row.cancelled
}

/** Says that the process of waiting jobs lives. */
export async function stillWaiting(writer: Writer, process: string): Promise<void> {
  await run(writer, `update job set changed_at = now() where process = $1::uuid and state = 'QUEUED'`, [process])
}

/** Ends a job, once. */
export async function endJob(
  writer: Writer,
  process: string,
  id: string,
  state: JobState,
  { result, error }: { result?: unknown; error?: string } = {},
): Promise<void> {
  await run(
    writer,
    `update job set state = $3, result = $4::jsonb, error = $5, preview = null,
       progress = case when $3 = 'DONE' then 1 else progress end, changed_at = now()
     where id = $1::uuid and process = $2::uuid and state in ('QUEUED', 'RUNNING')`,
    [id, process, state, result === undefined ? null : JSON.stringify(result), error ?? null],
  )
}

/**
 * Ends a job inside the transaction of what it has written, so that both last or neither does. @returns whether it was still this process's
 * to do, and nobody has stopped it
 */
export async function endWith(writer: Writer, process: string, id: string, result: unknown): Promise<boolean> {
  const ended = await run(
    writer,
    `update job set state = 'DONE', result = $3::jsonb, error = null, preview = null, progress = 1, changed_at = now()
     where id = $1::uuid and process = $2::uuid and state = 'RUNNING' and not cancelled returning id`,
    [id, process, JSON.stringify(result)],
  )
  return ended.length > 0
}

/** The jobs of a kind that an account has started, the latest first. */
export const jobsOfAccount = (reader: Reader, accountId: string, kind: JobKind, most: number): Promise<JobNode[]> =>
  rows(
    reader,
    `select ${columns} from job where account_id = $1::uuid and kind = $2 order by created_at desc limit $3::integer`,
    [accountId, kind, most],
  )

/** The zonings that an account has started in plans, by the plans’ global ids, the latest first. */
export async function zoningsOfPlans(
  reader: Reader,
  accountId: string,
  planIds: readonly string[],
  most: number,
): Promise<JobNode[][]> {
  const found = await rows<JobNode & { planId: string }>(
    reader,
    `select asked.plan as "planId", started.* from unnest($2::text[]) as asked(plan) cross join lateral (
       select ${columns} from job where account_id = $1::uuid and kind = 'ZONING' and request->>'planId' = asked.plan
       order by created_at desc limit $3::integer) as started`,
    [accountId, planIds, most],
  )
  return planIds.map(id => found.filter(({ planId }) => planId === id).map(({ planId: _, ...job }) => job))
}

/** Puts a job whose thread was lost back into the queue of its process. @returns whether it may be begun again */
export async function waitAgain(writer: Writer, process: string, id: string): Promise<boolean> {
  const again = await run(
    writer,
    `update job set state = 'QUEUED', progress = 0, message = '', preview = null, changed_at = now()
     where id = $1::uuid and process = $2::uuid and state = 'RUNNING' and begun < ${MOST_BEGUN} returning id`,
    [id, process],
  )
  return again.length > 0
}

/** Leaves what a process has not finished to the next one. */
export async function leaveJobs(writer: Writer, process: string): Promise<void> {
  await run(
    writer,
    `update job set process = null, begun = case when state = 'RUNNING' then begun - 1 else begun end, state = 'QUEUED', changed_at = now()
     where process = $1::uuid and state in ('QUEUED', 'RUNNING')`,
    [process],
  )
}

/** Asks whichever process has a job to stop it; one that has ended stays as it is. */
export async function askToCancel(writer: Writer, id: string): Promise<void> {
  await run(
    writer,
    `update job set cancelled = true, state = case when state = 'QUEUED' or ${LOST} then 'CANCELLED' else state end, changed_at = now()
     where id = $1::uuid and state in ('QUEUED', 'RUNNING')`,
    [id],
  )
}
