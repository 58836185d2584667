import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { GeoJSON } from '../../graphql/scalars.ts'
import { StationKind } from '../own/station-kind.ts'

@InputType({ description: 'What both inputs may tell of a station.' })
abstract class StationDetails extends MutationInput {
  @Field(() => String, { nullable: true, description: 'Code given by whoever keeps the list.' })
  code?: string | null

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn?: string | null

  @Field(() => String, { nullable: true, description: 'Address in words.' })
  address?: string | null

  @Field(() => String, { nullable: true, description: 'Public phone.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Opening hours in OpenStreetMap’s notation.' })
  openingHours?: string | null

  @Field(() => Float, { nullable: true, description: 'Floor area, square metres.' })
  area?: number | null
}

@InputType({ description: 'A new station.' })
export class CreateStationInput extends StationDetails {
  @Field(() => StationKind, { description: 'Its kind.' })
  kind!: StationKind

  @Field(() => String, { description: 'Name in Chinese.' })
  name!: string

  @Field(() => GeoJSON, { description: 'Where it is: a Point.' })
  location!: unknown

  @Field(() => String, {
    nullable: true,
    description: 'Code of the division it serves; the community at its place when absent.',
  })
  divisionCode?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be reached with a wheelchair; unknown when absent.',
  })
  accessible?: boolean | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the service items that can be done there; at most 1,000.',
  })
  serviceItems?: string[] | null
}

@InputType({ description: 'Changes to a station. What is absent stays; null empties.' })
export class UpdateStationInput extends StationDetails {
  @Field(() => ID, { description: 'The station.' })
  id!: string

  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number

  @Field(() => StationKind, { nullable: true, description: 'Its kind.' })
  kind?: StationKind

  @Field(() => String, { nullable: true, description: 'Name in Chinese.' })
  name?: string

  @Field(() => GeoJSON, { nullable: true, description: 'Where it is: a Point.' })
  location?: unknown

  @Field(() => String, { nullable: true, description: 'Code of the division it serves.' })
  divisionCode?: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be reached with a wheelchair; null when that is not known.',
  })
  accessible?: boolean | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the service items that can be done there; at most 1,000. Replaces them all.',
  })
  serviceItems?: string[]
}

@InputType({ description: 'The station to take off the map.' })
export class DeleteStationInput extends MutationInput {
  @Field(() => ID, { description: 'The station.' })
  id!: string

  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number
}

@InputType({ description: 'The station to bring back.' })
export class RestoreStationInput extends MutationInput {
  @Field(() => ID, { description: 'The station.' })
  id!: string

  @Field(() => Int, { description: 'Its version as its deletion returned it: that as you saw it, plus one.' })
  version!: number
}
