import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Count, GeoJSON } from '../../graphql/scalars.ts'

@ObjectType({ description: 'Ground that went from one grid to another.', simpleResolvers: true })
export class GroundExchange {
  @Field(() => ID, { nullable: true, description: 'The grid that had it. Null is nobody.' })
  from!: string | null

  @Field(() => ID, { nullable: true, description: 'The grid that gets it. Null is nobody.' })
  to!: string | null

  @Field(() => Float, { description: 'Area, square metres.' })
  area!: number

  @Field(() => Int, { description: 'Buildings on it.' })
  buildings!: number

  @Field(() => Count, { description: 'Households of these buildings.' })
  households!: number

  @Field(() => Count, { description: 'Population of these buildings.' })
  population!: number

  @Field(() => GeoJSON, { description: 'MultiLineString: the rims of the ground.' })
  rims!: unknown
}
