import { Field, ObjectType } from 'type-graphql'
import { BBox } from './bbox.type.ts'

@ObjectType({ description: 'Who has to be named where their paths and streets are shown.', simpleResolvers: true })
export class MapSource {
  @Field(() => String, { description: 'Their words, such as “© OpenStreetMap contributors (ODbL)”.' })
  attribution!: string

  @Field(() => BBox, { description: 'Box around all that is theirs.' })
  extent!: BBox
}
