import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { ImportStaffInput } from './import-staff.inputs.ts'
import { ImportStaffPayload } from './import-staff.type.ts'
import { importStaffForKeeper } from './import-staff-for-keeper.ts'

@Resolver()
export class ImportStaffResolver {
  @Cost({ weight: 10_000 })
  @Mutation(() => ImportStaffPayload, {
    nullable: true,
    description:
      'Takes a roster from a file: all of its rows, or none. A row is a person in a grid, found by number, or by name and phone. At most 20,000. What the file is silent on stays; a leader whom it names follows the one who is there. Needs the right to keep the roster.',
  })
  importStaff(
    @Arg('input', () => ImportStaffInput, { description: 'The file, and whose roster it is.' }) input: ImportStaffInput,
    @Ctx() context: Context,
  ): Promise<ImportStaffPayload> {
    return importStaffForKeeper(context, input)
  }
}
