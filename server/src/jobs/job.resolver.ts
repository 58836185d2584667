import { Arg, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { recorded } from '../act/act.query.ts'
import { actNow } from '../act/act.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { parseGlobalId, uuidOf } from '../graphql/global-id.ts'
import { askToCancel, readJob } from './job.query.ts'
import { CancelJobInput, CancelJobPayload, JobNode } from './job.type.ts'
import { jobsOf } from './job-desk.ts'
import { visibleJob, watchJob } from './visible-job.ts'

@Resolver(() => JobNode)
export class JobResolver {
  @Query(() => JobNode, {
    nullable: true,
    description: 'One job by its id, for who may start one of its kind in its division. Jobs are kept for 30 days.',
  })
  job(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<JobNode | null> | null {
    const parsed = parseGlobalId(id)
    return parsed?.type === 'Job' ? visibleJob(context, parsed.id) : null
  }

  @Mutation(() => CancelJobPayload, { nullable: true, description: 'Stops a job. One that has ended stays as it is.' })
  async cancelJob(
    @Arg('input', () => CancelJobInput, { description: 'The job.' }) input: CancelJobInput,
    @Ctx() context: Context,
  ): Promise<CancelJobPayload> {
    if (!context.viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
    const id = uuidOf('Job', input.jobId)
    const job = await visibleJob(context, id)
    if (!job) throw new DomainError('NOT_FOUND', 'There is no such job.')
    actNow()?.at(job.divisionCode)
    await context.writer.transactional(own => recorded(own, actNow()!, () => askToCancel(own, id)))
    await jobsOf(context.writer).stop(id)
    return { job: (await readJob(context.writer, id))! }
  }

  @Subscription(() => JobNode, {
    subscribe: ({ context, args }) => watchJob(context as Context, args.id),
    description: 'A job whenever it has changed, the first time at once, until it has ended.',
  })
  jobEvents(@Root() job: JobNode, @Arg('id', () => ID, { description: 'The job.' }) _id: string): JobNode {
    return job
  }
}
