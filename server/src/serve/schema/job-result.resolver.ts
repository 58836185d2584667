import { Ctx, createUnionType, FieldResolver, Resolver, Root } from 'type-graphql'
import { ExportResult } from '../../export/job/export-job.type.ts'
import { exportResult, type MadeFile } from '../../export/job/export-result.ts'
import type { Context } from '../../graphql/context.ts'
import { type ImportOutcome, importResult } from '../../import/job/import-outcome.ts'
import { ImportResult } from '../../import/job/import-result.type.ts'
import { type JobKind, JobNode } from '../../jobs/job.type.ts'
import { sitingResult } from '../../siting/siting.resolver.ts'
import { SitingResult } from '../../siting/siting.type.ts'
import type { FoundSites } from '../../siting/siting-task.ts'
import { isOwn } from '../../viewer/is-own.ts'
import type { ZoningOutcome } from '../../zoning/begin-zoning.ts'
import { zoningResult } from '../../zoning/zoning.resolver.ts'
import { ZoningResult } from '../../zoning/zoning.type.ts'

const JobResult = createUnionType({
  name: 'JobResult',
  description: 'What came of a job, by its kind.',
  types: () => [ExportResult, ImportResult, SitingResult, ZoningResult] as const,
})

/** What is kept of a job, as it leaves. */
const results: Readonly<
  Record<JobKind, (found: unknown) => ExportResult | ImportResult | SitingResult | ZoningResult>
> = {
  EXPORT: found => exportResult(found as MadeFile),
  IMPORT: found => importResult(found as ImportOutcome),
  SITING: found => sitingResult(found as FoundSites),
  ZONING: found => zoningResult(found as ZoningOutcome),
}

@Resolver(() => JobNode)
export class JobResultResolver {
  @FieldResolver(() => JobResult, {
    nullable: true,
    description:
      'What came of it. Null until it is done; of an import, for others than who started it, as it tells what stood in their file.',
  })
  result(@Root() job: JobNode, @Ctx() { viewer }: Context): typeof JobResult | null {
    const { kind, result } = job
    return result && (kind !== 'IMPORT' || isOwn(viewer, job)) ? results[kind](result) : null
  }
}
