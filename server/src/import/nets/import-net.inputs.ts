import { Field, InputType } from 'type-graphql'
import { PlanInput } from '../../plan/plan-input.ts'
import { planPayloadOf } from '../../plan/plan-payload.ts'
import { FieldValueInput, FileInput } from '../import.inputs.ts'

@InputType({ description: 'A file with the net of a department, to be laid beside a plan.' })
export class ImportNetInput extends PlanInput {
  @Field(() => String, {
    description: 'Name of the department, 1 to 60 characters. A net that it has there already is replaced.',
  })
  department!: string

  @Field(() => FileInput, {
    description: 'Its cells, in any format that is read. Their code, name and number of staff are read, nothing else.',
  })
  file!: FileInput

  @Field(() => [FieldValueInput], {
    nullable: true,
    description: 'Columns of CODE, NAME and STAFF, where they are not found by their names.',
  })
  map?: FieldValueInput[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Coordinate system: `EPSG:<number>`, `GCJ02`, `BD09` or `CRS84`. What the file says when absent.',
  })
  crs?: string | null

  @Field(() => String, { nullable: true, description: 'Encoding of the text: `UTF-8`, `GBK` …' })
  encoding?: string | null
}

export const ImportNetPayload = planPayloadOf('ImportNet')
