import { Field, InputType } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { FieldValueInput, FileInput } from '../import.inputs.ts'

@InputType({ description: 'A roster as a file, and whose it is.' })
export class ImportStaffInput extends MutationInput {
  @Field(() => String, {
    description: 'Code of the division whose people they are: a district or below it. All of its rows must lie in it.',
  })
  within!: string

  @Field(() => FileInput, { description: 'A CSV or an Excel workbook (.xlsx).' })
  file!: FileInput

  @Field(() => [FieldValueInput], {
    nullable: true,
    description: 'Columns of fields that are not found by their names.',
  })
  map?: FieldValueInput[] | null

  @Field(() => String, { nullable: true, description: 'Encoding of the text: `UTF-8`, `GBK` …' })
  encoding?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen, row by row.' })
  dryRun?: boolean | null
}
