import { Field, Int, ObjectType } from 'type-graphql'
import { Cost } from '../../graphql/cost.ts'
import { StaffField } from '../../staff/keeping/staff-field.ts'
import { ImportOutcome, ImportProblem, ImportWarning, UnreadColumn } from '../import.type.ts'
import type { PreviewOutcome } from '../report/preview.ts'

@ObjectType({ description: 'What of grid staff would be another than before.', simpleResolvers: true })
export class StaffFieldChange {
  @Field(() => StaffField, { description: 'What it is.' })
  field!: StaffField

  @Field(() => String, { nullable: true, description: 'What it was; null where there was nothing.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'What it would be; null where there would be nothing.' })
  after!: string | null
}

@ObjectType('StaffRowPreview', { description: 'What would become of a row of a roster.', simpleResolvers: true })
export class StaffRowPreviewType {
  @Field(() => Int, { description: 'Number of the row, from 1; the line of column names is row 1.' })
  row!: number

  @Field(() => ImportOutcome, { description: 'What would become of its person, or of where they serve.' })
  outcome!: PreviewOutcome

  @Field(() => String, { nullable: true, description: 'Number of the person. Null while they have none.' })
  code!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the person. Null where the row says none.' })
  name!: string | null

  @Field(() => [StaffFieldChange], {
    description: 'What would be said instead of what; what is said of the person stands at the first of their rows.',
  })
  changes!: readonly StaffFieldChange[]

  @Field(() => String, {
    nullable: true,
    description: 'Name of the leader who would end because this one begins. Null where there is none.',
  })
  follows!: string | null
}

@ObjectType({ description: 'What became of the rows of a roster.', simpleResolvers: true })
export class ImportStaffPayload {
  @Field(() => Boolean, { description: 'Whether they are written: all of them, or none.' })
  applied!: boolean

  @Field(() => Int, { description: 'Rows read.' })
  rows!: number

  @Field(() => Int, { description: 'People who are new.' })
  created!: number

  @Field(() => Int, { description: 'People of whom something is another.' })
  changed!: number

  @Field(() => Int, { description: 'People who are as they were.' })
  unchanged!: number

  @Field(() => Int, { description: 'Rows that can’t be imported. With one of them nothing is written.' })
  refused!: number

  @Field(() => [ImportProblem], { description: 'Why rows can’t be imported; at most 1,000.' })
  problems!: ImportProblem[]

  @Field(() => [ImportWarning], { description: 'What there is to know about the whole file.' })
  fileWarnings!: ImportWarning[]

  @Field(() => [UnreadColumn], { description: 'Columns that nothing was read from; at most 500.' })
  unreadColumns!: UnreadColumn[]

  @Cost({ rows: 100 })
  @Field(() => [StaffRowPreviewType], {
    description:
      'Row by row what would happen, in a dry run; 2,000 rows, wrong ones before the first others. Empty otherwise.',
  })
  preview!: StaffRowPreviewType[]
}
