import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { readJob } from '../jobs/job.query.ts'
import { JobNode } from '../jobs/job.type.ts'
import { SitingResult, type SitingSite, StartSitingInput, StartSitingPayload } from './siting.type.ts'
import type { FoundSite, FoundSites } from './siting-task.ts'
import { startSiting } from './start-siting.ts'

@Resolver(() => JobNode)
export class SitingResolver {
  @Cost({ weight: 1_000 })
  @Mutation(() => StartSitingPayload, {
    nullable: true,
    description: 'Starts to look for where new stations should stand. Needs a station keeper’s right to the division.',
  })
  async startSiting(
    @Arg('input', () => StartSitingInput, { description: 'What is wanted.' }) input: StartSitingInput,
    @Ctx() context: Context,
  ): Promise<StartSitingPayload> {
    const id = await startSiting(context, input)
    return { job: (await readJob(context.writer, id))! }
  }
}

/** What came of a siting, as it leaves. */
export const sitingResult = (found: FoundSites): SitingResult =>
  Object.assign(new SitingResult(), {
    ...found,
    sites: found.sites.map(siteOf),
    next: found.next && siteOf(found.next),
  })

const siteOf = ({ longitude, latitude, ...gains }: FoundSite): SitingSite => ({
  ...gains,
  location: { type: 'Point', coordinates: [longitude, latitude] },
})
