import { Field, Float, Int, ObjectType } from 'type-graphql'
import { GeoJSON } from '../../graphql/scalars.ts'
import { WalkingBasis } from '../../walking/walking-words.ts'

@ObjectType({ description: 'A walk from a place to a station.', simpleResolvers: true })
export class StationWalk {
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

  @Field(() => GeoJSON, {
    nullable: true,
    description:
      'The way on foot: a LineString from the place to the station. Null where the walk was estimated from the straight line.',
  })
  route!: object | null
}
