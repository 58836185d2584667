import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Division } from '../division/division.type.ts'
import { MutationInput } from '../graphql/mutation-input.ts'

@InputType({ description: 'What a division is called from today on. What is absent stays.' })
export class SetDivisionNamesInput extends MutationInput {
  @Field(() => String, { description: 'Code of a district, subdistrict or community.' })
  divisionCode!: string

  @Field(() => Int, { description: 'Version of the division as you saw it.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Name in Chinese, at most 200 characters.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Name in English, at most 200 characters. Null takes it away.' })
  nameEn?: string | null
}

@ObjectType({ description: 'The division after the change.', simpleResolvers: true })
export class SetDivisionNamesPayload {
  @Field(() => Division, { description: 'As it is today.' })
  division!: Division
}
