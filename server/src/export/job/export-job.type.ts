import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { FileKind, type FileKind as FileKindWord } from '../../files/file-kind.ts'
import { BBoxInput } from '../../graphql/inputs.ts'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { Count, Day } from '../../graphql/scalars.ts'
import { wordsOf } from '../../graphql/words.ts'
import { JobNode } from '../../jobs/job.type.ts'

export type MadeFormat = 'CSV' | 'GEOJSON' | 'WORKBOOK'
export const MadeFormat = wordsOf<MadeFormat>('ExportFormat', 'What a file is that is made.', {
  CSV: 'A table as text, with boundaries as WKT. Paths have none.',
  GEOJSON: 'GeoJSON. Service items have none.',
  WORKBOOK: 'An Excel workbook, of stations and service items.',
})

@InputType({ description: 'What is to be made a file.' })
export class StartExportInput extends MutationInput {
  @Field(() => FileKind, { description: 'What it is of.' })
  kind!: FileKindWord

  @Field(() => MadeFormat, { description: 'What it is to be.' })
  format!: MadeFormat

  @Field(() => String, {
    description: 'Code of the division whose features leave; of paths a district. Service items are of all districts.',
  })
  within!: string

  @Field(() => Day, {
    nullable: true,
    description: 'Divisions and grids as they are on this day; today when absent. All else is as it is now.',
  })
  asOf?: string | null

  @Field(() => BBoxInput, { nullable: true, description: 'Only what meets this box. Paths are never cut.' })
  bbox?: BBoxInput | null

  @Field(() => String, {
    nullable: true,
    description:
      'Coordinate system of the file: `EPSG:<number>`, `GCJ02`, `BD09` or `CRS84`, which it is when absent, as it always is of paths.',
  })
  crs?: string | null
}

@ObjectType({ description: 'A file that is being made.', simpleResolvers: true })
export class StartExportPayload {
  @Field(() => JobNode, { description: 'Its job: `jobEvents` tells how far it is.' })
  job!: JobNode
}

@ObjectType({ description: 'How much would leave.', simpleResolvers: true })
export class ExportSize {
  @Field(() => Int, { description: 'Features, or rows.' })
  rows!: number

  @Field(() => Count, { description: 'Bytes of the file, about.' })
  bytes!: number
}

@ObjectType({ description: 'A file that was made. It is kept for 7 days.', simpleResolvers: true })
export class ExportResult {
  @Field(() => ID, { description: 'Names the file.' })
  fileId!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => Count, { description: 'Its bytes.' })
  size!: number

  @Field(() => Int, { description: 'Features in it, or rows.' })
  rows!: number

  @Field(() => String, { description: 'Path at which it is fetched, below where the server lies, signed in as here.' })
  path!: string
}
