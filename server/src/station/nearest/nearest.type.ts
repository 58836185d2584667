import { Field, Float, Int, ObjectType } from 'type-graphql'
import { CURSOR, connectionWith } from '../../graphql/paging/connection.ts'
import { StationNode } from '../own/station.type.ts'

@ObjectType({ description: 'A station near a place.', simpleResolvers: true })
export class NearestStationEdge {
  @Field(() => String, { description: CURSOR })
  cursor!: string

  @Field(() => Float, { description: 'Distance along the ellipsoid, metres.' })
  distance!: number

  @Field(() => Int, { description: 'Estimated walk, minutes: the straight distance × 1.3 at 1.2 m/s, rounded up.' })
  walkingMinutes!: number

  @Field(() => StationNode, { description: 'The station.' })
  node!: StationNode
}

export const NearestStationConnection = connectionWith('NearestStation', NearestStationEdge)
export type NearestStationConnection = InstanceType<typeof NearestStationConnection>
