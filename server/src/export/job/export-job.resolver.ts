import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { FileKind, type FileKind as FileKindWord } from '../../files/file-kind.ts'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { BBoxInput } from '../../graphql/inputs.ts'
import { Day } from '../../graphql/scalars.ts'
import { readJob } from '../../jobs/job.query.ts'
import { ExportSize, StartExportInput, StartExportPayload } from './export-job.type.ts'
import { sizeAsked, startExport } from './start-export.ts'

@Resolver()
export class ExportJobResolver {
  @Cost({ weight: 2_000 })
  @Query(() => ExportSize, {
    description: 'How much an export would be, before it is started, for who may have a file made there.',
  })
  exportSize(
    @Arg('kind', () => FileKind, { description: 'What it is of.' }) kind: FileKindWord,
    @Arg('within', () => String, { description: 'Code of the division whose features leave.' }) within: string,
    @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when absent.' }) asOf: string | null,
    @Arg('bbox', () => BBoxInput, { nullable: true, description: 'Only what meets this box.' }) bbox: BBoxInput | null,
    @Ctx() context: Context,
  ): Promise<ExportSize> {
    return sizeAsked(context, { kind, within, asOf, bbox })
  }

  @Cost({ weight: 1_000 })
  @Mutation(() => StartExportPayload, {
    nullable: true,
    description:
      'Starts to make a file of what everybody may read: what leaves imports to an equal state. Its result says where it is fetched.',
  })
  async startExport(
    @Arg('input', () => StartExportInput, { description: 'What is to be made a file.' }) input: StartExportInput,
    @Ctx() context: Context,
  ): Promise<StartExportPayload> {
    const id = await startExport(context, input)
    return { job: (await readJob(context.writer, id))! }
  }
}
