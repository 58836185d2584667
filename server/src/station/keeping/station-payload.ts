import { Field, ID, Int, ObjectType } from 'type-graphql'
import { StationNode } from '../own/station.type.ts'

/** Makes the payload type of a mutation that answers with the station as it is after it. */
function stationPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, { description: 'The station after the change.', simpleResolvers: true })
  class Payload {
    @Field(() => StationNode, { description: 'The station as it is now.' })
    station!: StationNode
  }
  return Payload
}

export interface StationPayload {
  station: StationNode
}

export const CreateStationPayload = stationPayloadOf('CreateStation')
export const UpdateStationPayload = stationPayloadOf('UpdateStation')
export const RestoreStationPayload = stationPayloadOf('RestoreStation')

@ObjectType({ description: 'What came of taking back an import of stations.', simpleResolvers: true })
export class UndoImportPayload {
  @Field(() => Int, { description: 'Stations that were new, and are deleted.' })
  deleted!: number

  @Field(() => Int, { description: 'Stations that were changed, and are as they were before.' })
  restored!: number
}

@ObjectType({ description: 'What came of deleting a station.', simpleResolvers: true })
export class DeleteStationPayload {
  @Field(() => ID, { description: 'The station.' })
  stationId!: string

  @Field(() => Int, { description: 'Its version now: pass it along to bring the station back.' })
  version!: number
}
