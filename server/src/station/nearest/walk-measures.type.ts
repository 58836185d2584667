import { Field, Float, Int, ObjectType } from 'type-graphql'
import { WalkingBasis } from '../../walking/walking-words.ts'

/** How far a station is from a place, in whatever answer says so; no type by itself. */
@ObjectType({ simpleResolvers: true })
export class WalkMeasures {
  @Field(() => Float, { description: 'Distance along the ellipsoid, metres.' })
  distance!: number

  @Field(() => Int, { description: 'Walk at the pace asked for, minutes, rounded up.' })
  walkingMinutes!: number

  @Field(() => WalkingBasis, { description: 'What the walk was measured by.' })
  basis!: WalkingBasis

  @Field(() => Float, {
    nullable: true,
    description: 'Length of the way on foot, metres. Null where it was estimated from the straight line.',
  })
  walkingDistance!: number | null
}
