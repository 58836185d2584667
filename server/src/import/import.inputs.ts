import { Field, InputType, registerEnumType } from 'type-graphql'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import { FieldName } from '../formats/feature/fields.ts'
import { Cost } from '../graphql/cost.ts'
import { MutationInput } from '../graphql/mutation-input.ts'
import { Day, GeoJSON } from '../graphql/scalars.ts'

registerEnumType(FeatureKind, {
  name: 'FeatureKind',
  description: 'What the features of a file are taken for.',
  valuesConfig: {
    DIVISIONS: { description: 'Divisions: districts, subdistricts, communities.' },
    GRIDS: { description: 'Grids.' },
    STATIONS: { description: 'Service stations.' },
    BUILDINGS: { description: 'Buildings with their counts of households and population.' },
  },
})

registerEnumType(FieldName, {
  name: 'ImportField',
  description: 'What columns of a file can say. Which of them there are depends on what its features are.',
  valuesConfig: {
    CODE: { description: 'Its code.' },
    NAME: { description: 'Name in Chinese.' },
    NAME_EN: { description: 'Name in English.' },
    KIND: { description: 'Kind of a grid or station: a value of `GridKind` or `StationKind`.' },
    PARENT: { description: 'Code or name of the division above one that has no code.' },
    COMMUNITY: { description: 'Code or name of a grid’s community.' },
    SUBDISTRICT: { description: 'Code or name of a grid’s subdistrict.' },
    DIVISION: { description: 'Code of the division that a station serves.' },
    HOUSEHOLDS: { description: 'Number of households.' },
    POPULATION: { description: 'Number of people.' },
    STAFF: { description: 'How many work in a cell of a department’s net.' },
    GRID: { description: 'Code of the grid in which somebody serves.' },
    ROLE: { description: 'What they are there: a value of `StaffRole`.' },
    EMPLOYMENT: { description: 'Full- or part-time: a value of `StaffEmployment`.' },
    SINCE: { description: 'First day on which they serve there.' },
    UNTIL: { description: 'First day on which they no longer do.' },
    ADDRESS: { description: 'Address in words.' },
    PHONE: { description: 'Public phone; of a roster the office phone.' },
    OPENING_HOURS: { description: 'Opening hours in OpenStreetMap’s notation, or in Chinese words.' },
    AREA: { description: 'Floor area, square metres.' },
    ACCESSIBLE: { description: 'Whether it can be reached with a wheelchair.' },
    OPENS_ON: { description: 'First day on which a station is open.' },
    CLOSES_ON: { description: 'First day on which it is closed for good.' },
    WORKS: { description: 'Days on which it is closed for works: `2026-03-01/2026-04-15`, separated by `;`.' },
    FUNCTIONS: { description: 'What it is for: values of `StationFunction`, separated by `;`.' },
    SERVICE_ITEMS: {
      description: 'Codes of service items, separated by `;`; with days as in `GOV-01@2026-03-01/2026-06-01`.',
    },
    LONGITUDE: { description: 'Degrees east, or x of the coordinate system.' },
    LATITUDE: { description: 'Degrees north, or y of the coordinate system.' },
    WKT: { description: 'The geometry as WKT.' },
  } satisfies Readonly<Record<keyof typeof FieldName, { readonly description: string }>>,
})

@InputType({ description: 'A field of ours and the column, or the value, that it gets.' })
export class FieldValueInput {
  @Field(() => FieldName, { description: 'The field.' })
  field!: FieldName

  @Field(() => String, { description: 'The column to read it from, or the value of all rows.' })
  value!: string
}

@InputType({ description: 'A file, sent along.' })
export class FileInput {
  @Field(() => String, { description: 'Its name, for messages.' })
  name!: string

  @Cost({ weight: 0 })
  @Field(() => String, {
    description: 'Its bytes in Base64: GeoJSON, CSV, an Excel workbook (.xlsx) or a zipped Shapefile.',
  })
  base64!: string
}

/** How whatever is imported is to be taken, in every way that it comes. */
@InputType()
export abstract class HowToImport extends MutationInput {
  @Field(() => String, {
    description: 'Code of the district that all of it belongs to. You need the right to import there.',
  })
  district!: string

  @Field(() => String, {
    nullable: true,
    description: 'Name of the district: makes it if it is not there, with the divisions that the features need.',
  })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  nameEn?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the division under which rows without a code are numbered.',
  })
  within?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether subdistricts and communities that rows name and that are not there are made.',
  })
  createDivisions?: boolean | null

  @Field(() => [FieldValueInput], {
    nullable: true,
    description: 'Columns of fields that are not found by their names.',
  })
  map?: FieldValueInput[] | null

  @Field(() => [FieldValueInput], { nullable: true, description: 'Fields that have one value in all rows.' })
  set?: FieldValueInput[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Coordinate system: `EPSG:<number>`, `GCJ02`, `BD09` or `CRS84`. What the file says when absent.',
  })
  crs?: string | null

  @Field(() => String, { nullable: true, description: 'Encoding of the text: `UTF-8`, `GBK` …' })
  encoding?: string | null

  @Field(() => Day, { nullable: true, description: 'First day of new versions; today when absent.' })
  validFrom?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen.' })
  dryRun?: boolean | null
}

@InputType({ description: 'Features to import, and what they are. Either `features` or `file` is given.' })
export class ImportFeaturesInput extends HowToImport {
  @Field(() => FeatureKind, { description: 'What the features are.' })
  kind!: FeatureKind

  // What an import costs is said of the mutation.
  @Cost({ weight: 0 })
  @Field(() => GeoJSON, { nullable: true, description: 'A GeoJSON FeatureCollection.' })
  features?: unknown

  @Field(() => FileInput, { nullable: true, description: 'A file in any format that is read.' })
  file?: FileInput | null
}
