import { Field, Int, ObjectType } from 'type-graphql'
import { FieldName } from '../../formats/feature/fields.ts'
import { type FileFormat, fileFormats } from '../../formats/feature/raw-feature.ts'
import { Cost } from '../../graphql/cost.ts'
import { GeoJSON } from '../../graphql/scalars.ts'
import { wordsOf } from '../../graphql/words.ts'
import { ImportWarning } from '../import.type.ts'

const ImportFormat = wordsOf<FileFormat>('ImportFormat', 'What a file is.', fileFormats)

@ObjectType({ description: 'A column of a file, or a property of its features.', simpleResolvers: true })
export class ImportColumn {
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => FieldName, {
    nullable: true,
    description: 'The field that is read from it, by its name or by what was asked. Null where none is.',
  })
  field!: FieldName | null

  @Field(() => FieldName, {
    nullable: true,
    description: 'The field that it may mean though it is not read from it. Null where nothing hints at one.',
  })
  guess!: FieldName | null

  @Field(() => [String], {
    description: 'What it says in the first rows that say something, at most five; 60 characters of each.',
  })
  values!: string[]
}

@ObjectType({
  description: 'What is found in a file before it is imported, read as it would be.',
  simpleResolvers: true,
})
export class ImportPreview {
  @Field(() => ImportFormat, { description: 'What the file is.' })
  format!: FileFormat

  @Field(() => Int, { nullable: true, description: 'Its rows. Null where that shows only once all are read.' })
  rows!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'How its text is read: `utf8`, `gb18030` … Null where the format leaves no choice.',
  })
  encoding!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The coordinate system that the file itself describes, by its name. Null where it says none.',
  })
  projection!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The coordinate system that the first places hint at, where the file does not say: `CRS84`, or `EPSG:<number>`. Null without places.',
  })
  crsGuess!: string | null

  @Field(() => [FieldName], {
    description: 'Fields that columns of such a file can say; none where columns are not chosen.',
  })
  fields!: FieldName[]

  @Cost({ rows: 50 })
  @Field(() => [ImportColumn], { description: 'Its columns; at most 200.' })
  columns!: ImportColumn[]

  @Field(() => GeoJSON, {
    nullable: true,
    description:
      'Where the first places lie: a GeometryCollection of the first 500 features or 20,000 positions, rounded to 1e-6°. Null where there are none, or none that can be places.',
  })
  ground!: unknown

  @Field(() => [ImportWarning], { description: 'What there is to know about the whole file.' })
  warnings!: ImportWarning[]
}
