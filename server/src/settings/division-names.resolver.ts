import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { setDivisionNames } from './division-names.ts'
import { SetDivisionNamesInput, SetDivisionNamesPayload } from './division-names.type.ts'

@Resolver()
export class DivisionNamesResolver {
  @Mutation(() => SetDivisionNamesPayload, {
    nullable: true,
    description:
      'Names a division anew, from today on. For administrators. VERSION_CONFLICT when it has changed since you read it.',
  })
  async setDivisionNames(
    @Arg('input', () => SetDivisionNamesInput, { description: 'The names.' }) input: SetDivisionNamesInput,
    @Ctx() context: Context,
  ): Promise<SetDivisionNamesPayload> {
    return { division: await setDivisionNames(context, input) }
  }
}
