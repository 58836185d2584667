import { Field, InputType } from 'type-graphql'

/** The name of a request, by which it is done once. */
export const IdempotencyKey = () =>
  Field(() => String, {
    nullable: true,
    description:
      'A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was.',
  })

/** What every mutation takes: its own input type has this and what it asks for. */
@InputType()
export abstract class MutationInput {
  @IdempotencyKey()
  idempotencyKey?: string | null
}
