import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { DivisionLevel } from '../../division/division.type.ts'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { StationGap } from '../own/station-gap.ts'
import { StationKind } from '../own/station-kind.ts'

@ObjectType({
  description: 'How many divisions of a level have the centre that each of them should have.',
  simpleResolvers: true,
})
export class CentersOfLevel {
  @Field(() => DivisionLevel, { description: 'DISTRICT, SUBDISTRICT or COMMUNITY.' })
  level!: DivisionLevel

  @Field(() => Int, { description: 'Divisions of this level.' })
  divisions!: number

  @Field(() => Int, { description: 'Those with an open centre of their own.' })
  withCenter!: number
}

@ObjectType({ description: 'How many open stations there are of one kind.', simpleResolvers: true })
export class OpenStationsOfKind {
  @Field(() => StationKind, { description: 'The kind.' })
  kind!: StationKind

  @Field(() => Int, { description: 'Open stations of this kind.' })
  count!: number
}

@ObjectType({ description: 'How many open stations lack something.', simpleResolvers: true })
export class StationsWithGap {
  @Field(() => StationGap, { description: 'What they lack.' })
  gap!: StationGap

  @Field(() => Int, { description: 'How many do.' })
  count!: number
}

@ObjectType({
  description:
    'What is missing of a division’s stations, as on a day: of “1+8+59+N”, one centre of the district, one of each subdistrict and community, and posts.',
})
export class StationCompleteness {
  @Field(() => String, { description: 'Code of the division.' })
  within!: string

  asOf!: string

  @Field(() => [CentersOfLevel], { description: 'By level, from the district down.' })
  centers!: CentersOfLevel[]

  @Field(() => [OpenStationsOfKind], { description: 'Open stations by kind, kinds without one included.' })
  stations!: OpenStationsOfKind[]

  @Field(() => [StationsWithGap], {
    description:
      'Open stations by what they lack, each gap that can be known: `NO_PATH` only where the district has a walking network. `stations(filter: { within, gaps })` lists them.',
  })
  gaps!: StationsWithGap[]
}

@ObjectType({
  description: 'The floor areas that the centres of a district should have, m²; null where there is no norm.',
  simpleResolvers: true,
})
export class FloorAreaNorms {
  @Field(() => Int, { description: 'Counts changes; 0 before the first. Pass it along with every change.' })
  version!: number

  @Field(() => Float, { nullable: true, description: 'Of the district’s own centre. Null where there is none.' })
  districtCenter!: number | null

  @Field(() => Float, { nullable: true, description: 'Of the centres of its subdistricts. Null where there is none.' })
  subdistrictCenter!: number | null

  @Field(() => Float, { nullable: true, description: 'Of the centres of its communities. Null where there is none.' })
  communityCenter!: number | null
}

@InputType({
  description:
    'The floor areas that the centres of a district should have, m². What is absent stays; null means no norm.',
})
export class SetFloorAreaNormsInput extends MutationInput {
  @Field(() => String, { description: 'Code of the district.' })
  districtCode!: string

  @Field(() => Int, { description: 'The version of the norms as you saw them.' })
  version!: number

  @Field(() => Float, { nullable: true, description: 'Of the district’s own centre.' })
  districtCenter?: number | null

  @Field(() => Float, { nullable: true, description: 'Of the centres of its subdistricts.' })
  subdistrictCenter?: number | null

  @Field(() => Float, { nullable: true, description: 'Of the centres of its communities.' })
  communityCenter?: number | null
}

@ObjectType({ description: 'The norms after the change.', simpleResolvers: true })
export class SetFloorAreaNormsPayload {
  @Field(() => FloorAreaNorms, { description: 'As they are now.' })
  floorAreaNorms!: FloorAreaNorms
}
