import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { HouseholdBand } from '../division/division.type.ts'
import { MutationInput } from '../graphql/mutation-input.ts'
import { HouseholdBandInput } from '../zoning/zoning.inputs.ts'

@ObjectType({ description: 'What a district has set for itself.', simpleResolvers: true })
export class DistrictSettings {
  @Field(() => String, { description: 'Code of the district.' })
  districtCode!: string

  @Field(() => Int, { description: 'Counts changes; 0 before the first. Pass it along with every change.' })
  version!: number

  @Field(() => HouseholdBand, { description: 'The band of households; the usual one, 200 to 300, until it is set.' })
  householdBand!: HouseholdBand

  @Field(() => String, { description: 'Time zone by which its stations open, by its name of IANA.' })
  timeZone!: string
}

@ObjectType({ description: 'How many general grids are where about a band of households.', simpleResolvers: true })
export class BandFigures {
  @Field(() => Int, { description: 'Grids in the band.' })
  inBand!: number

  @Field(() => Int, { description: 'Grids with fewer households.' })
  tooFew!: number

  @Field(() => Int, { description: 'Grids with more households.' })
  tooMany!: number
}

@ObjectType({
  description: 'What another band of households would change, by the grids that are valid today.',
  simpleResolvers: true,
})
export class BandPreview {
  @Field(() => BandFigures, { description: 'By the band that holds.' })
  before!: BandFigures

  @Field(() => BandFigures, { description: 'By the other one.' })
  after!: BandFigures

  @Field(() => Int, { description: 'Grids that are in the band now and would not be.' })
  fallOut!: number

  @Field(() => Int, { description: 'Grids that are not in the band now and would be.' })
  comeIn!: number
}

@InputType({ description: 'Settings of a district. What is absent stays.' })
export class SetDistrictSettingsInput extends MutationInput {
  @Field(() => String, { description: 'Code of the district.' })
  districtCode!: string

  @Field(() => Int, { description: 'Their version as you saw it.' })
  version!: number

  @Field(() => HouseholdBandInput, {
    nullable: true,
    description: 'The band of households, from 1 to 100,000. What it changes tells `bandPreview`.',
  })
  householdBand?: HouseholdBandInput | null

  @Field(() => String, {
    nullable: true,
    description: 'Time zone by which its stations open, by its name of IANA, such as `Asia/Shanghai`.',
  })
  timeZone?: string | null
}

@ObjectType({ description: 'The settings after the change.', simpleResolvers: true })
export class SetDistrictSettingsPayload {
  @Field(() => DistrictSettings, { description: 'As they are now.' })
  settings!: DistrictSettings
}
