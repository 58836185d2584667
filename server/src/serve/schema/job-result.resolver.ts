import { createUnionType, FieldResolver, Resolver, Root } from 'type-graphql'
import { type JobKind, JobNode } from '../../jobs/job.type.ts'
import { sitingResult } from '../../siting/siting.resolver.ts'
import { SitingResult } from '../../siting/siting.type.ts'
import type { FoundSites } from '../../siting/siting-task.ts'
import type { ZoningOutcome } from '../../zoning/begin-zoning.ts'
import { zoningResult } from '../../zoning/zoning.resolver.ts'
import { ZoningResult } from '../../zoning/zoning.type.ts'

const JobResult = createUnionType({
  name: 'JobResult',
  description: 'What came of a job, by its kind.',
  types: () => [SitingResult, ZoningResult] as const,
})

/** What is kept of a job, as it leaves. */
const results: Readonly<Record<JobKind, (found: unknown) => SitingResult | ZoningResult>> = {
  SITING: found => sitingResult(found as FoundSites),
  ZONING: found => zoningResult(found as ZoningOutcome),
}

@Resolver(() => JobNode)
export class JobResultResolver {
  @FieldResolver(() => JobResult, { nullable: true, description: 'What came of it. Null until it is done.' })
  result(@Root() { kind, result }: JobNode): typeof JobResult | null {
    return result ? results[kind](result) : null
  }
}
