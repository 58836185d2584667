import { Field, InputType } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { FileInput } from '../import.inputs.ts'

@InputType({ description: 'A file with the paths of a district.' })
export class ImportPathsInput extends MutationInput {
  @Field(() => String, { description: 'Code of the district. You need the right to import ground in all of it.' })
  district!: string

  @Field(() => FileInput, {
    description: 'OpenStreetMap’s `.osm.pbf`, of which what lies around the district is read, or lines as GeoJSON.',
  })
  file!: FileInput

  @Field(() => String, {
    nullable: true,
    description:
      'Who is to be named on the map for them, at most 120 characters. When absent, whom the file itself names: of OpenStreetMap’s files its contributors.',
  })
  attribution?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Coordinate system: `EPSG:<number>`, `GCJ02`, `BD09` or `CRS84`. What the file says when absent.',
  })
  crs?: string | null

  @Field(() => String, { nullable: true, description: 'Encoding of the text: `UTF-8`, `GBK` …' })
  encoding?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen.' })
  dryRun?: boolean | null
}
