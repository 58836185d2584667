import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Moment } from '../../graphql/scalars.ts'

/** Whether a station is open, or why that can't be said. */
export enum OpenState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  NOT_ANNOUNCED = 'NOT_ANNOUNCED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(OpenState, {
  name: 'OpenState',
  description: 'Whether a station is open, or why that can’t be said.',
  valuesConfig: {
    OPEN: { description: 'It is open.' },
    CLOSED: { description: 'It is closed.' },
    NOT_ANNOUNCED: {
      description: 'It hangs on public holidays or make-up workdays of a year that is not announced yet.',
    },
    UNKNOWN: { description: 'Its hours are not known.' },
  },
})

@ObjectType({
  description: 'A time in which a station is open, or in which that is not announced yet.',
  simpleResolvers: true,
})
export class OpenInterval {
  @Field(() => Moment, { description: 'When it begins.' })
  from!: Date

  @Field(() => Moment, { description: 'When it ends: no longer within.' })
  to!: Date

  @Field(() => OpenState, { description: 'OPEN or NOT_ANNOUNCED.' })
  state!: OpenState
}
