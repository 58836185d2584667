import type { Reader, Writer } from '../database/access.ts'
import { rows, run } from '../database/rows.ts'
import type { Batch } from '../graphql/context.ts'
import type { JobNode, JobState } from './job.type.ts'

/** A process that lives says so more often than this; a job of one that doesn't has ended with it. */
const SILENCE = `interval '60 seconds'`
/** Jobs are kept for as long. */
const KEPT = `interval '30 days'`

const LOST = `(state in ('QUEUED', 'RUNNING') and changed_at < now() - ${SILENCE})`

const columns = `'Job:' || id as "id", kind, division_code as "divisionCode", case when ${LOST} then 'FAILED' else state end as "state",
  progress, message, result, case when ${LOST} then 'The server ended before the job did. Start it again.' else error end as "error"`

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

export interface NewJob {
  readonly id: string
  readonly kind: string
  readonly divisionCode: string
  readonly accountId: string
}

/** Adds a job to the queue, and forgets those of long ago. */
export async function addJob(writer: Writer, { id, kind, divisionCode, accountId }: NewJob): Promise<void> {
  await run(writer, `delete from job where created_at < now() - ${KEPT}`)
  await run(writer, 'insert into job (id, kind, division_code, account_id) values ($1::uuid, $2, $3, $4::uuid)', [
    id,
    kind,
    divisionCode,
    accountId,
  ])
}

/** How many jobs of an account wait or run. */
export async function countUnfinished(reader: Reader, accountId: string): Promise<number> {
  const [row] = await rows<{ count: number }>(
    reader,
    `select count(*)::int as count from job where account_id = $1::uuid and state in ('QUEUED', 'RUNNING') and not ${LOST}`,
    [accountId],
  )
  return row!.count
}

/** Says how far a job is, and that its process lives. @returns whether it is to go on */
export async function keepGoing(writer: Writer, id: string, progress: number, message: string): Promise<boolean> {
  const [row] = await run<{ cancelled: boolean }>(
    writer,
    `update job set state = 'RUNNING', progress = $2::float8, message = $3, changed_at = now()
     where id = $1::uuid and state in ('QUEUED', 'RUNNING') returning cancelled`,
    [id, progress, message],
  )
  return row !== undefined && !row.cancelled
}

/** Says that the process of waiting jobs lives. */
export async function stillWaiting(writer: Writer, ids: readonly string[]): Promise<void> {
  await run(writer, `update job set changed_at = now() where id = any($1::uuid[]) and state = 'QUEUED'`, [ids])
}

/** Ends a job, once. */
export async function endJob(
  writer: Writer,
  id: string,
  state: JobState,
  { result, error }: { result?: unknown; error?: string },
): Promise<void> {
  await run(
    writer,
    `update job set state = $2, result = $3::jsonb, error = $4, progress = case when $2 = 'DONE' then 1 else progress end, changed_at = now()
     where id = $1::uuid and state in ('QUEUED', 'RUNNING')`,
    [id, state, result === undefined ? null : JSON.stringify(result), error ?? null],
  )
}

/** Asks whichever process has a job to stop it; one that has ended stays as it is. */
export async function askToCancel(writer: Writer, id: string): Promise<void> {
  await run(
    writer,
    `update job set cancelled = true, state = case when state = 'QUEUED' then 'CANCELLED' else state end, changed_at = now()
     where id = $1::uuid and state in ('QUEUED', 'RUNNING')`,
    [id],
  )
}
