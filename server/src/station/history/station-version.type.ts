import { Field, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/paging/connection.ts'
import { Day, Moment } from '../../graphql/scalars.ts'
import { type FieldChange, StationField } from '../own/station-field.ts'
import { ChangedThrough } from './changed-through.ts'

@ObjectType({ description: 'A field of a station of which something else is said than before.', simpleResolvers: true })
export class StationFieldChange implements FieldChange {
  @Field(() => StationField, { description: 'The field.' })
  field!: StationField

  @Field(() => String, { nullable: true, description: 'What was said before, in words. Null where nothing was.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'What is said since, in words. Null where nothing is.' })
  after!: string | null
}

@ObjectType({ description: 'One state of a station: who made it so, when, through what.', simpleResolvers: true })
export class StationVersion {
  @Field(() => Int, { description: 'The number of the state.' })
  version!: number

  @Field(() => Day, { description: 'First day on which the station is read so.' })
  validFrom!: string

  @Field(() => Day, { nullable: true, description: 'First day on which it is read otherwise. Null while it is so.' })
  validTo!: string | null

  @Field(() => Moment, { description: 'When it was written.' })
  recordedAt!: string

  @Field(() => String, {
    nullable: true,
    description: 'The name of the account that wrote it. Null for a command of the operator.',
  })
  authorName!: string | null

  @Field(() => ChangedThrough, { description: 'Through what it was written.' })
  through!: ChangedThrough

  @Field(() => [StationFieldChange], {
    description: 'What changed against the state before; of the first state all that is said.',
  })
  changes!: FieldChange[]
}

export const StationVersionConnection = connectionOf('StationVersion', () => StationVersion)
export type StationVersionConnection = InstanceType<typeof StationVersionConnection>
