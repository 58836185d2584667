import { v4 as uuid } from 'uuid'
import { actNow } from '../act/act.ts'
import type { Writer } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { globalId } from '../graphql/global-id.ts'
import type { MutationInput } from '../graphql/mutation-input.ts'
import { once } from '../requests/once.ts'
import { doerOf } from '../viewer/is-own.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { type AskedJob, addJob, countUnfinished } from './job.query.ts'
import { jobsOf } from './job-desk.ts'

/** Jobs of one account that wait or run. */
const MOST_JOBS = 5

/** Puts a job at work for somebody who may ask for it, once for a key. @returns its id */
export async function startJob(
  writer: Writer,
  viewer: Viewer,
  mutation: string,
  input: MutationInput,
  asked: Pick<AskedJob, 'kind' | 'divisionCode' | 'request'>,
): Promise<string> {
  const desk = jobsOf(writer)
  const job: AskedJob = { ...asked, id: uuid(), ...doerOf(viewer) }
  const id = await writer.transactional(own =>
    once(own, viewer, mutation, input, async () => {
      if ((await countUnfinished(own, viewer.accountId)) >= MOST_JOBS)
        throw new DomainError('RATE_LIMITED', `You have ${MOST_JOBS} jobs at work. Wait for one, or stop one.`, {
          retryAfter: 30,
        })
      await addJob(own, desk.process, job)
      actNow()?.on(globalId('Job', job.id))
      return job.id
    }),
  )
  if (id === job.id) desk.add(job)
  return id
}
