import { Field, InputType } from 'type-graphql'

/** What every mutation takes: its own input type has this and what it asks for. */
@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was.',
  })
  idempotencyKey?: string | null
}
