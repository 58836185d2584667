import { Field, ObjectType } from 'type-graphql'
import { CURSOR, connectionWith } from '../../graphql/paging/connection.ts'
import { StationNode } from '../own/station.type.ts'
import { WalkMeasures } from './walk-measures.type.ts'

@ObjectType({ description: 'A station near a place.', simpleResolvers: true })
export class NearestStationEdge extends WalkMeasures {
  @Field(() => String, { description: CURSOR })
  cursor!: string

  @Field(() => StationNode, { description: 'The station.' })
  node!: StationNode

  /** The way as GeoJSON; nothing where it was estimated. */
  routeOf!: () => object | null
}

export const NearestStationConnection = connectionWith('NearestStation', NearestStationEdge)
export type NearestStationConnection = InstanceType<typeof NearestStationConnection>
