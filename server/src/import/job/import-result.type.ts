import { Field, ObjectType } from 'type-graphql'
import { FileKind, type FileKind as FileKindWord } from '../../files/file-kind.ts'
import { ImportServiceItemsPayload } from '../../station/catalogue/catalogue-payload.ts'
import { ImportFeaturesPayload } from '../import.type.ts'
import { ImportPathsPayload } from '../paths/import-paths.type.ts'

@ObjectType({ description: 'Why a file can’t be taken as a whole.', simpleResolvers: true })
export class ImportRefusal {
  @Field(() => String, { description: 'The code of the error: a value of `ErrorCode`.' })
  code!: string

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string

  @Field(() => String, {
    nullable: true,
    description: 'A word for why: a value of `ValueReason`, or of `ImportProblemCode`. Null where there is none.',
  })
  reason!: string | null
}

@ObjectType({
  description: 'What came of an import: one of `refusal`, `features`, `paths` and `serviceItems`, by its kind.',
  simpleResolvers: true,
})
export class ImportResult {
  @Field(() => FileKind, { description: 'What it was to bring.' })
  kind!: FileKindWord

  @Field(() => Boolean, { description: 'Whether all of it is in the database now, or nothing.' })
  applied!: boolean

  @Field(() => ImportRefusal, { nullable: true, description: 'Why the file can’t be taken. Null where it could.' })
  refusal!: ImportRefusal | null

  @Field(() => ImportFeaturesPayload, { nullable: true, description: 'What became of features. Null otherwise.' })
  features!: ImportFeaturesPayload | null

  @Field(() => ImportPathsPayload, { nullable: true, description: 'What became of paths. Null otherwise.' })
  paths!: ImportPathsPayload | null

  @Field(() => ImportServiceItemsPayload, {
    nullable: true,
    description: 'What became of service items; their `row` is the row of the file. Null otherwise.',
  })
  serviceItems!: ImportServiceItemsPayload | null
}
