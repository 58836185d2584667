import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ValueReason, type ValueReason as ValueReasonWord } from '../../graphql/parse/value-reason.ts'
import { ServiceItemNode } from './service-item.type.ts'

/** Makes the payload type of a mutation that answers with the item as it is after it. */
function itemPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, { description: 'The service item after the change.', simpleResolvers: true })
  class Payload {
    @Field(() => ServiceItemNode, { description: 'The item as it is now.' })
    serviceItem!: ServiceItemNode
  }
  return Payload
}

export interface ServiceItemPayload {
  serviceItem: ServiceItemNode
}

export const CreateServiceItemPayload = itemPayloadOf('CreateServiceItem')
export const UpdateServiceItemPayload = itemPayloadOf('UpdateServiceItem')

@ObjectType({ description: 'What came of removing a service item.', simpleResolvers: true })
export class RemoveServiceItemPayload {
  @Field(() => ID, { description: 'The item.' })
  serviceItemId!: string
}

@ObjectType({ description: 'Why an item of a list can’t be in the catalogue.', simpleResolvers: true })
export class ServiceItemProblem {
  @Field(() => Int, { description: 'Its place in the list, from 0.' })
  row!: number

  @Field(() => ValueReason, { nullable: true, description: 'Why it can’t, where there is a word for it.' })
  reason!: ValueReasonWord | null

  @Field(() => String, {
    nullable: true,
    description: 'The field that is wrong. Null where it is the item as a whole.',
  })
  field!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What of it is wrong, at most 100 characters. Null where that is plain.',
  })
  value!: string | null

  @Field(() => String, { description: 'What is wrong, in English.' })
  message!: string
}

@ObjectType({ description: 'What came of a list of service items: all are written, or none.', simpleResolvers: true })
export class ImportServiceItemsPayload {
  @Field(() => Boolean, { description: 'Whether they are written.' })
  applied!: boolean

  @Field(() => Int, { description: 'New ones.' })
  created!: number

  @Field(() => Int, { description: 'Those that differ from what was there.' })
  changed!: number

  @Field(() => Int, { description: 'Those that are as they were.' })
  unchanged!: number

  @Field(() => [ServiceItemProblem], { description: 'All that is wrong, by rows.' })
  problems!: ServiceItemProblem[]
}
