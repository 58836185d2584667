import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Cost } from '../graphql/cost.ts'
import { MutationInput } from '../graphql/mutation-input.ts'

@InputType({ description: 'A piece of a file that is to be imported.' })
export class SendFileInput extends MutationInput {
  @Field(() => String, { description: 'Code of the district that it is for. You need the right to import there.' })
  district!: string

  @Field(() => String, { description: 'Name of the file, for messages.' })
  name!: string

  @Field(() => Int, { description: 'Bytes of the whole file, at most 64 MB.' })
  size!: number

  @Field(() => ID, { nullable: true, description: 'The file; the first piece has none and begins one.' })
  fileId?: string | null

  @Field(() => Int, { description: 'Where in the file the piece begins, in bytes: pieces come in their order.' })
  start!: number

  @Cost({ weight: 0 })
  @Field(() => String, { description: 'Its bytes in Base64, at most 160 kB of them.' })
  base64!: string
}

@ObjectType({ description: 'A file that was sent to be imported. It is kept for 7 days.', simpleResolvers: true })
export class SentFile {
  @Field(() => ID, { description: 'Names the file in other requests.' })
  fileId!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => Int, { description: 'Its bytes.' })
  size!: number

  @Field(() => Int, { description: 'Bytes of it that have come; the next piece begins there.' })
  received!: number
}

@ObjectType({ description: 'The file that a piece was sent of.', simpleResolvers: true })
export class SendFilePayload {
  @Field(() => SentFile, { description: 'As it is now.' })
  file!: SentFile
}
