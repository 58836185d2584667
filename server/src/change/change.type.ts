import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Day, Moment } from '../graphql/scalars.ts'

/** What became of a published thing. */
export enum ChangeAction {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  DELETED = 'DELETED',
}

registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: 'What became of a published thing.',
  valuesConfig: {
    CREATED: { description: 'It is new.' },
    UPDATED: { description: 'It is, or on a day will be, different.' },
    DELETED: { description: 'It ended, or on a day will end. A tombstone.' },
  },
})

@ObjectType({ description: 'One thing that one transaction changed.', simpleResolvers: true })
export class Change {
  @Field(() => ID, { description: 'Global id of the grid, division or station.' })
  nodeId!: string

  @Field(() => ChangeAction, { description: 'What became of it.' })
  action!: ChangeAction

  @Field(() => Int, { description: 'Its version after it.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Its code; of a station, the code of the division it serves.' })
  code!: string | null

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => Day, { description: 'The day from which the change holds.' })
  since!: string

  @Field(() => ID, { nullable: true, description: 'The plan that made it, if one did.' })
  planId!: string | null

  @Field(() => Moment, { description: 'When it was written.' })
  at!: string

  position!: string
}
