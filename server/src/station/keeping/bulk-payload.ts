import { Field, Int, ObjectType } from 'type-graphql'
import { Cost } from '../../graphql/cost.ts'
import { ValueReason, type ValueReason as ValueReasonWord } from '../../graphql/parse/value-reason.ts'
import { wordsOf } from '../../graphql/words.ts'
import { StationNode } from '../own/station.type.ts'
import { StationField } from '../own/station-field.ts'

/** Why a station of a list can't be written: the codes of errors that one alone would get. */
export type StationProblemCode = 'BAD_USER_INPUT' | 'INVALID_GEOMETRY' | 'VERSION_CONFLICT' | 'NOT_FOUND' | 'FORBIDDEN'

const StationProblemCode = wordsOf<StationProblemCode>(
  'StationProblemCode',
  'Why a station of a list can’t be written: the code of the error that it would get alone.',
  {
    BAD_USER_INPUT: 'Something of it can’t be met as it is.',
    INVALID_GEOMETRY: 'Its place is none, or lies far from its district.',
    VERSION_CONFLICT: 'Somebody changed it since you read it.',
    NOT_FOUND: 'There is no such station.',
    FORBIDDEN: 'Your account may not keep it.',
  },
)

@ObjectType({ description: 'Why a station of a list can’t be written.', simpleResolvers: true })
export class StationProblem {
  @Field(() => Int, { description: 'Its place in the list, from 0.' })
  row!: number

  @Field(() => StationField, {
    nullable: true,
    description: 'The field that is wrong. Null where it is the station as a whole.',
  })
  field!: StationField | null

  @Field(() => StationProblemCode, { description: 'What is wrong.' })
  code!: StationProblemCode

  @Field(() => ValueReason, { nullable: true, description: 'Why the field can’t be taken, where it is said.' })
  reason!: ValueReasonWord | null

  @Field(() => String, {
    nullable: true,
    description: 'What of it is wrong, at most 100 characters. Null where that is plain.',
  })
  value!: string | null

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string
}

/** Makes the payload type of a mutation of many stations. */
function stationsPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: 'The stations after the change, or why none of them was written.',
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => Boolean, { description: 'Whether they are written: all of them, or none.' })
    applied!: boolean

    @Cost({ rows: 200 })
    @Field(() => [StationNode], {
      description: 'The stations as they are now, in the order of the list; empty where none is written.',
    })
    stations!: StationNode[]

    @Field(() => [StationProblem], { description: 'All that is wrong, by rows.' })
    problems!: StationProblem[]
  }
  return Payload
}

export interface StationsPayload {
  applied: boolean
  stations: StationNode[]
  problems: StationProblem[]
}

export const CreateStationsPayload = stationsPayloadOf('CreateStations')
export const UpdateStationsPayload = stationsPayloadOf('UpdateStations')
