import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { ImportPathsInput } from './import-paths.inputs.ts'
import { ImportPathsPayload } from './import-paths.type.ts'
import { importPathsForPlanner } from './import-paths-for-planner.ts'

@Resolver()
export class ImportPathsResolver {
  @Cost({ weight: 25_000 })
  @Mutation(() => ImportPathsPayload, {
    nullable: true,
    description:
      'Brings the paths on which people walk, and the streets on the map where the file has classes of them, in place of those that the district had: all of them, or none. Needs the right to import ground in the whole district.',
  })
  async importPaths(
    @Arg('input', () => ImportPathsInput, { description: 'The file, and the district.' }) input: ImportPathsInput,
    @Ctx() context: Context,
  ): Promise<ImportPathsPayload> {
    return importPathsForPlanner(context, input)
  }
}
