import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { ImportFeaturesInput } from './import.inputs.ts'
import { importForPlanner } from './import.mutation.ts'
import { ImportFeaturesPayload } from './import.type.ts'

@Resolver()
export class ImportResolver {
  @Cost({ weight: 40_000 })
  @Mutation(() => ImportFeaturesPayload, {
    nullable: true,
    description:
      'Imports divisions, grids, stations or buildings by their codes: all of them, or none. At most 100,000. Needs a planner’s right to the district; for stations alone a station keeper’s will do.',
  })
  async importFeatures(
    @Arg('input', () => ImportFeaturesInput, { description: 'The features, and what they are.' })
    input: ImportFeaturesInput,
    @Ctx() context: Context,
  ): Promise<ImportFeaturesPayload> {
    return importForPlanner(context, input)
  }
}
