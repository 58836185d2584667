import { Field, ID, InputType } from 'type-graphql'
import { PointInput } from '../../graphql/inputs.ts'
import { MutationInput } from '../../graphql/mutation-input.ts'

@InputType({ description: 'What the others in a plan see of you. Send it when it changes, and every ten seconds.' })
export class ShowPresenceInput extends MutationInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string

  @Field(() => ID, { description: 'A name for your open page, of your making.' })
  participantId!: string

  @Field(() => PointInput, { nullable: true, description: 'Where your pointer is. Absent when off the map.' })
  at?: PointInput | null

  @Field(() => [ID], { nullable: true, description: 'Grids that you have selected.' })
  selection?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'False to take your leave; true when absent.' })
  present?: boolean | null
}
