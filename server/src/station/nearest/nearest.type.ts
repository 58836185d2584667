import { Field, Float, Int, ObjectType } from 'type-graphql'
import { CURSOR, connectionWith } from '../../graphql/paging/connection.ts'
import { WalkingBasis } from '../../walking/walking-words.ts'
import { StationNode } from '../own/station.type.ts'

@ObjectType({ description: 'A station near a place.', simpleResolvers: true })
export class NearestStationEdge {
  @Field(() => String, { description: CURSOR })
  cursor!: string

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

  @Field(() => StationNode, { description: 'The station.' })
  node!: StationNode

  /** The way as GeoJSON; nothing where it was estimated. */
  routeOf!: () => object | null
}

export const NearestStationConnection = connectionWith('NearestStation', NearestStationEdge)
export type NearestStationConnection = InstanceType<typeof NearestStationConnection>
