import { Field, Float, Int, ObjectType } from 'type-graphql'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import { type FileWarningCode, fileWarnings } from '../formats/feature/raw-feature.ts'
import { Cost } from '../graphql/cost.ts'
import { ValueReason, type ValueReason as ValueReasonWord } from '../graphql/parse/value-reason.ts'
import { Day } from '../graphql/scalars.ts'
import { wordsOf } from '../graphql/words.ts'
import { StationFieldChange } from '../station/history/station-version.type.ts'
import type { FieldChange } from '../station/own/station-field.ts'
import { type NoticeCode, noticeMeanings } from './report/notice-code.ts'
import { type PreviewOutcome, previewMeanings, type RowPreview } from './report/preview.ts'
import { type ProblemCode, problemMeanings } from './report/problem-code.ts'

@ObjectType({ description: 'A division that an import has made.', simpleResolvers: true })
export class CreatedDivision {
  @Field(() => String, { description: 'Its place code.' })
  code!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string
}

/** Why a row can't be imported, for clients that read the schema. */
const ImportProblemCode = wordsOf<ProblemCode>('ImportProblemCode', 'Why a row can’t be imported.', problemMeanings)
/** What a planner should know of a row, for clients that read the schema. */
const ImportNoticeCode = wordsOf<NoticeCode>(
  'ImportNoticeCode',
  'What a planner should know of a row that can be imported.',
  noticeMeanings,
)

/** What a planner should know of the whole file, for clients that read the schema. */
const ImportWarningCode = wordsOf<FileWarningCode>(
  'ImportWarningCode',
  'What there is to know about a whole file.',
  fileWarnings,
)
const ImportHint = wordsOf<'MAYBE_SWAPPED'>('ImportHint', 'What may be the cause of a problem.', {
  MAYBE_SWAPPED: 'Longitude and latitude may have changed places: the other way round the place would be right.',
})

@ObjectType({ description: 'What there is to know about a whole file.', simpleResolvers: true })
export class ImportWarning {
  @Field(() => ImportWarningCode, { description: 'What it is.' })
  code!: FileWarningCode

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string
}

@ObjectType({ description: 'Something about one row of an import.', simpleResolvers: true })
abstract class ImportRemark {
  @Field(() => Int, { description: 'Number of the row, from 1; in a table the line of column names is row 1.' })
  row!: number

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string

  @Field(() => Float, { nullable: true, description: 'Where, degrees east.' })
  longitude?: number | undefined

  @Field(() => Float, { nullable: true, description: 'Where, degrees north.' })
  latitude?: number | undefined
}

@ObjectType({ description: 'Why a row can’t be imported.', simpleResolvers: true })
export class ImportProblem extends ImportRemark {
  @Field(() => ImportProblemCode, { description: 'What is wrong.' })
  code!: ProblemCode

  @Field(() => String, { nullable: true, description: 'The field that is wrong. Null where it is the row as a whole.' })
  field!: string | null

  @Field(() => ValueReason, {
    nullable: true,
    description: 'Why the field can’t be taken, where the code leaves it open.',
  })
  reason!: ValueReasonWord | null

  @Field(() => String, {
    nullable: true,
    description: 'What the field says, or what of it is wrong; at most 100 characters. Null where it is not one value.',
  })
  value!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The row that has the same already. Null where it is no matter of two rows.',
  })
  otherRow!: number | null

  @Field(() => ImportHint, { nullable: true, description: 'What may be the cause. Null where nothing hints at one.' })
  hint!: 'MAYBE_SWAPPED' | null
}

@ObjectType({ description: 'What a planner should know of a row that can be imported.', simpleResolvers: true })
export class ImportNotice extends ImportRemark {
  @Field(() => ImportNoticeCode, { description: 'What it is.' })
  code!: NoticeCode
}

@ObjectType({ description: 'How often a notice was given.', simpleResolvers: true })
export class ImportNoticeCount {
  @Field(() => ImportNoticeCode, { description: 'The notice.' })
  code!: NoticeCode

  @Field(() => Int, { description: 'How many rows it concerns.' })
  count!: number
}

@ObjectType({ description: 'A column of a file that nothing was read from.', simpleResolvers: true })
export class UnreadColumn {
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'A name that would have been known and resembles it.' })
  nearest!: string | null
}

export const ImportOutcome = wordsOf<PreviewOutcome>('ImportOutcome', 'What would become of a row.', previewMeanings)

@ObjectType({ description: 'What would become of a row of stations.', simpleResolvers: true })
export class ImportRowPreview {
  @Field(() => Int, { description: 'Number of the row, from 1; in a table the line of column names is row 1.' })
  row!: number

  @Field(() => ImportOutcome, { description: 'What would become of it.' })
  outcome!: PreviewOutcome

  @Field(() => String, {
    nullable: true,
    description: 'The code of its station; of a wrong row what it says. Null where that says nothing.',
  })
  code!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Its name; of a wrong row what it says. Null where that says nothing.',
  })
  name!: string | null

  @Field(() => [StationFieldChange], {
    description: 'Field by field what would be said instead of what; of a new one all.',
  })
  changes!: readonly FieldChange[]
}

@ObjectType({ description: 'What became of the features of an import.', simpleResolvers: true })
export class ImportFeaturesPayload {
  @Field(() => FeatureKind, { description: 'What the features are.' })
  kind!: FeatureKind

  @Field(() => Boolean, { description: 'Whether they are in the database now: all of them, or none.' })
  applied!: boolean

  @Field(() => Day, { description: 'First day of new versions.' })
  validFrom!: string

  @Field(() => Int, { description: 'Rows read.' })
  rows!: number

  @Field(() => Int, { description: 'New ones, and deleted ones that are brought back.' })
  created!: number

  @Field(() => Int, { description: 'Those that differ from what was there.' })
  changed!: number

  @Field(() => Int, { description: 'Those that are as they were.' })
  unchanged!: number

  @Field(() => Int, { description: 'Rows that can’t be imported; only a dry run returns any.' })
  refused!: number

  @Field(() => Int, { description: 'Rows without a code that got or found one.' })
  codesGiven!: number

  @Field(() => Int, {
    description: 'Positions left out because they repeat the one before them, some only once rounded.',
  })
  positionsMerged!: number

  @Field(() => String, {
    nullable: true,
    description: 'Names the stations that were written, for `undoImport`. Null where none was.',
  })
  batch!: string | null

  @Field(() => [CreatedDivision], { description: 'Divisions that were made because the features need them.' })
  divisionsCreated!: CreatedDivision[]

  @Field(() => [ImportProblem], { description: 'Why rows can’t be imported; at most 1,000.' })
  problems!: ImportProblem[]

  @Field(() => [ImportNotice], { description: 'What a planner should know of rows that can; at most 1,000.' })
  notices!: ImportNotice[]

  @Field(() => [ImportNoticeCount], { description: 'All notices, counted.' })
  noticeCounts!: ImportNoticeCount[]

  @Field(() => [String], { description: 'What concerns all rows.' })
  warnings!: string[]

  @Field(() => [ImportWarning], { description: 'The same, with a word that pages have their own sentence for.' })
  fileWarnings!: ImportWarning[]

  @Field(() => [UnreadColumn], {
    description: 'Columns, or properties of features, that nothing was read from; at most 500.',
  })
  unreadColumns!: UnreadColumn[]

  @Cost({ rows: 100 })
  @Field(() => [ImportRowPreview], {
    description:
      'Row by row what would become of stations, in a dry run; 2,000 rows, wrong ones before the first others. Empty otherwise.',
  })
  preview!: RowPreview[]
}
