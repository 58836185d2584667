import { Field, ID, InputType, Int } from 'type-graphql'
import { IdempotencyKey, MutationInput } from '../../graphql/mutation-input.ts'
import { ServiceLevel } from './service-level.ts'

@InputType({ description: 'What may be told of a service item.' })
abstract class ServiceItemDetails {
  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn?: string | null

  @Field(() => String, { nullable: true, description: 'Category in English.' })
  categoryEn?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the main item that it is part of; null for a main item.',
  })
  parentCode?: string | null

  @Field(() => [ServiceLevel], { nullable: true, description: 'The levels at which it is done.' })
  levels?: ServiceLevel[] | null

  @Field(() => String, { nullable: true, description: 'The department that answers for it.' })
  department?: string | null

  @Field(() => [String], { nullable: true, description: 'The documents that it needs; at most 50.' })
  documents?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody can do it on one’s behalf (代办).' })
  deputised?: boolean | null

  @Field(() => String, { nullable: true, description: 'How it is done on one’s behalf.' })
  deputisedHow?: string | null

  @Field(() => [String], { nullable: true, description: 'Other words for it; at most 50.' })
  synonyms?: string[] | null
}

@InputType({ description: 'What is told of a service item, under its code.' })
export class ServiceItemInput extends ServiceItemDetails {
  @Field(() => String, { description: 'Short code: letters, digits, `.`, `_` and `-`, at most 40.' })
  code!: string

  @Field(() => String, { description: 'Name in Chinese.' })
  name!: string

  @Field(() => String, { description: 'Category in Chinese.' })
  category!: string
}

@InputType({ description: 'A new service item.' })
export class CreateServiceItemInput extends ServiceItemInput {
  @IdempotencyKey()
  idempotencyKey?: string | null
}

@InputType({ description: 'Changes to a service item. What is absent stays; null empties.' })
export class UpdateServiceItemInput extends ServiceItemDetails {
  @IdempotencyKey()
  idempotencyKey?: string | null

  @Field(() => ID, { description: 'The item.' })
  id!: string

  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Name in Chinese.' })
  name?: string

  @Field(() => String, { nullable: true, description: 'Category in Chinese.' })
  category?: string
}

@InputType({ description: 'The service item to take out of the catalogue.' })
export class RemoveServiceItemInput extends MutationInput {
  @Field(() => ID, { description: 'The item.' })
  id!: string

  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number
}

@InputType({ description: 'Service items to add, or to change under their codes: all of them, or none.' })
export class ImportServiceItemsInput extends MutationInput {
  @Field(() => [ServiceItemInput], { description: 'The items; at most 500. What is absent of one that exists stays.' })
  items!: ServiceItemInput[]

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen.' })
  dryRun?: boolean | null
}
