import { Field, InputType, Int } from 'type-graphql'
import { MutationInput } from '../graphql/mutation-input.ts'

@InputType({ description: 'What lies under the map. What is absent stays, and null takes it away.' })
export class SetMapSettingsInput extends MutationInput {
  @Field(() => Int, { description: '`version` of the settings as you saw them.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Browser key of Tianditu, 8 to 64 letters and digits.' })
  tiandituKey?: string | null

  @Field(() => String, { nullable: true, description: 'Map approval number (审图号), at most 60 characters.' })
  approvalNumber?: string | null
}
