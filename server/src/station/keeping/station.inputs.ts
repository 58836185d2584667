import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { IdempotencyKey, MutationInput } from '../../graphql/mutation-input.ts'
import { Day, GeoJSON } from '../../graphql/scalars.ts'
import { StationFunction } from '../own/station-function.ts'
import { StationKind } from '../own/station-kind.ts'

@InputType({ description: 'Days on which a station is closed for works.' })
export class StationWorksInput {
  @Field(() => Day, { description: 'The first of them.' })
  from!: string

  @Field(() => Day, {
    nullable: true,
    description: 'The first on which it is open again; absent while that is not known.',
  })
  to?: string | null
}

@InputType({ description: 'A service item that a station offers, and on which days.' })
export class StationServiceInput {
  @Field(() => String, { description: 'Code of the item.' })
  code!: string

  @Field(() => Day, { nullable: true, description: 'First day on which it is offered; absent where it always was.' })
  since?: string | null

  @Field(() => Day, { nullable: true, description: 'First day on which it no longer is; absent while it has no end.' })
  until?: string | null
}

@InputType({ description: 'What may be told of a new station, and of one that changes.' })
abstract class StationDetails {
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

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be reached with a wheelchair; null while that is not known.',
  })
  accessible?: boolean | null

  @Field(() => Day, { nullable: true, description: 'First day on which it is open; null where it has always been.' })
  opensOn?: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'First day on which it is closed for good; null while it has no end.',
  })
  closesOn?: string | null

  @Field(() => [StationWorksInput], {
    nullable: true,
    description: 'Days on which it is closed for works; at most 1,000. Replaces them all.',
  })
  works?: StationWorksInput[] | null

  @Field(() => [StationFunction], { nullable: true, description: 'What it is for. Replaces all that it was for.' })
  functions?: StationFunction[] | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the service items that can be done there; at most 1,000. What is not among them ends today, what is keeps its days.',
  })
  serviceItems?: string[] | null

  @Field(() => [StationServiceInput], {
    nullable: true,
    description: 'The same with their days, which are just these then; at most 1,000. Give one of both.',
  })
  services?: StationServiceInput[] | null
}

@InputType({ description: 'What is told of a new station.' })
export class NewStationInput extends StationDetails {
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
}

@InputType({ description: 'A new station.' })
export class CreateStationInput extends NewStationInput {
  @IdempotencyKey()
  idempotencyKey?: string | null
}

@InputType({ description: 'Changes to a station. What is absent stays; null empties.' })
export class StationChangeInput extends StationDetails {
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
}

@InputType({ description: 'Changes to a station. What is absent stays; null empties.' })
export class UpdateStationInput extends StationChangeInput {
  @IdempotencyKey()
  idempotencyKey?: string | null
}

@InputType({ description: 'New stations: all of them, or none.' })
export class CreateStationsInput extends MutationInput {
  @Field(() => [NewStationInput], { description: 'The stations; at most 500.' })
  stations!: NewStationInput[]
}

@InputType({ description: 'Changes to many stations: all of them, or none. A station is closed by a last day.' })
export class UpdateStationsInput extends MutationInput {
  @Field(() => [StationChangeInput], { description: 'The changes, one for a station; at most 500.' })
  stations!: StationChangeInput[]
}

@InputType({ description: 'The import of stations to take back.' })
export class UndoImportInput extends MutationInput {
  @Field(() => String, { description: 'The `batch` that `importFeatures` answered with.' })
  batch!: string
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
