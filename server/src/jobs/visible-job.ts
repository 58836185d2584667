import { setTimeout as wait } from 'node:timers/promises'
import { viewerAsking } from '../account/asking.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { uuidOf } from '../graphql/global-id.ts'
import { mayAct } from '../viewer/authorize.ts'
import { jobById, readJob } from './job.query.ts'
import type { JobNode } from './job.type.ts'
import { operationOf } from './job-operation.ts'

/** A job for whoever may start one of its kind in its division; null for others, as if there were none. */
export async function visibleJob(context: Context, id: string): Promise<JobNode | null> {
  const job = await context.load(jobById, id)
  return job && mayAct(context.viewer, operationOf(job), job.divisionCode) ? job : null
}

/** Between two looks at a job, milliseconds. */
const LOOK = 500
const ENDED = new Set(['DONE', 'FAILED', 'CANCELLED'])

/** A job whenever it has changed, the first time at once, until it has ended. @throws NOT_FOUND for whom it is not visible, UNAUTHENTICATED */
export async function watchJob(context: Context, globalJobId: string): Promise<AsyncIterableIterator<JobNode>> {
  if (!context.viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
  const id = uuidOf('Job', globalJobId)
  if (!(await visibleJob(context, id))) throw new DomainError('NOT_FOUND', 'There is no such job.')
  return changesOf(context, id)
}

async function* changesOf({ writer, request }: Context, id: string): AsyncGenerator<JobNode> {
  let seen = ''
  for (;;) {
    const job = await readJob(writer, id)
    // Who may no longer look hears nothing more; whose session or key is over is told so.
    const viewer = await viewerAsking(writer, request)
    if (!job || !mayAct(viewer, operationOf(job), job.divisionCode)) return
    const text = JSON.stringify([job.state, job.progress, job.message, job.preview])
    if (text !== seen) yield job
    seen = text
    if (ENDED.has(job.state)) return
    await wait(LOOK)
  }
}
