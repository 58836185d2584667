import { Field, ObjectType } from 'type-graphql'
import { GeoJSON } from '../../graphql/scalars.ts'
import { WalkMeasures } from './walk-measures.type.ts'

@ObjectType({ description: 'A walk from a place to a station.', simpleResolvers: true })
export class StationWalk extends WalkMeasures {
  @Field(() => GeoJSON, {
    nullable: true,
    description:
      'The way on foot: a LineString from the place to the station. Null where the walk was estimated from the straight line.',
  })
  route!: object | null
}
