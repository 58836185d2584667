import { Field, Float, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A box along meridians and parallels, in degrees.', simpleResolvers: true })
export class BBox {
  @Field(() => Float, { description: 'Western edge, degrees east.' })
  west!: number

  @Field(() => Float, { description: 'Southern edge, degrees north.' })
  south!: number

  @Field(() => Float, { description: 'Eastern edge, degrees east.' })
  east!: number

  @Field(() => Float, { description: 'Northern edge, degrees north.' })
  north!: number
}
