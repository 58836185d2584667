import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { FileKind, type FileKind as FileKindWord } from '../../files/file-kind.ts'
import { JobNode } from '../../jobs/job.type.ts'
import { HowToImport } from '../import.inputs.ts'

@InputType({
  description:
    'A file that was sent, and what it is. What does not go with its kind is not looked at: paths have no columns, and service items no coordinates.',
})
export class StartImportInput extends HowToImport {
  @Field(() => FileKind, { description: 'What the file brings.' })
  kind!: FileKindWord

  @Field(() => ID, { description: 'The file, as `sendFile` named it.' })
  fileId!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Who is to be named on the map for paths, at most 120 characters. When absent, whom the file itself names.',
  })
  attribution?: string | null
}

@ObjectType({ description: 'An import that was started.', simpleResolvers: true })
export class StartImportPayload {
  @Field(() => JobNode, { description: 'Its job: `jobEvents` tells how far it is.' })
  job!: JobNode
}
