import type { ZoneGrids } from '@geyi/shared/edits'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { uuidOf } from '../graphql/global-id.ts'
import type { JobNode } from '../jobs/job.type.ts'
import { visibleJob } from '../jobs/visible-job.ts'
import type { LogPayload } from '../plan/edit/append-to-log.ts'
import { drawEdits } from '../plan/edit/apply-edits.service.ts'
import { requireSignedIn } from '../viewer/signed-in.ts'
import type { ZoningOutcome } from './begin-zoning.ts'
import type { TakeProposalInput } from './zoning.inputs.ts'

/** Makes the edit of a proposal in the draft that it is for, as `applyEdits` makes one that is sent. @throws NOT_FOUND, BAD_USER_INPUT, and as `drawEdits` */
export async function takeProposal(context: Context, input: TakeProposalInput): Promise<LogPayload> {
  const { writer, viewer } = context
  requireSignedIn(viewer)
  const job = await visibleJob(context, uuidOf('Job', input.jobId))
  if (!job) throw new DomainError('NOT_FOUND', 'There is no such job.')
  return drawEdits(writer, { viewer, mutation: 'takeProposal', input }, [editOf(job, input)])
}

function editOf({ kind, state, result }: JobNode, { planId, proposal }: TakeProposalInput): ZoneGrids {
  const bad = (argument: string, reason: string, message: string) =>
    new DomainError('BAD_USER_INPUT', message, { argument, reason })
  if (kind !== 'ZONING' || state !== 'DONE')
    throw bad('jobId', 'NO_PROPOSALS', 'Only a zoning that is done has proposals.')
  const outcome = result as ZoningOutcome
  if (uuidOf('Plan', outcome.planId) !== uuidOf('Plan', planId))
    throw bad('planId', 'ANOTHER_PLAN', 'The job has worked out its proposals for another plan.')
  const found = outcome.proposals[proposal]
  if (!found)
    throw bad('proposal', 'NO_SUCH_PROPOSAL', `The job has ${outcome.proposals.length} proposals, counted from 0.`)
  return found.edit
}
