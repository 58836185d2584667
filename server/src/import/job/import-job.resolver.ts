import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql'
import { ViewerNode } from '../../account/viewer.type.ts'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { jobsOfAccount, readJob } from '../../jobs/job.query.ts'
import { JobNode } from '../../jobs/job.type.ts'
import { requirePerson } from '../../viewer/signed-in.ts'
import { StartImportInput, StartImportPayload } from './start-import.inputs.ts'
import { startImport } from './start-import.ts'

/** How many imports of somebody are told. */
const TOLD = 20

@Resolver(() => ViewerNode)
export class ImportJobResolver {
  @Cost({ weight: 1_000 })
  @Mutation(() => StartImportPayload, {
    nullable: true,
    description:
      'Starts to bring in a file that was sent, or with `dryRun` to try it: all of it is brought, or nothing. Needs a planner’s right to the district; for stations and service items a station keeper’s will do.',
  })
  async startImport(
    @Arg('input', () => StartImportInput, { description: 'The file, and what it is.' }) input: StartImportInput,
    @Ctx() context: Context,
  ): Promise<StartImportPayload> {
    const id = await startImport(context, input)
    return { job: (await readJob(context.writer, id))! }
  }

  @Cost({ rows: TOLD })
  @FieldResolver(() => [JobNode], {
    description: 'The imports that the account has started within 30 days, the latest first; at most 20.',
  })
  imports(@Ctx() { reader, viewer }: Context): Promise<JobNode[]> {
    requirePerson(viewer)
    return jobsOfAccount(reader, viewer.accountId, 'IMPORT', TOLD)
  }
}
