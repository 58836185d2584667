import { Field, Int, ObjectType } from 'type-graphql'
import { Count } from '../graphql/scalars.ts'
import { StationKind } from '../station/own/station-kind.ts'

@ObjectType({ description: 'How many stations there are of one kind.', simpleResolvers: true })
export class StationKindCount {
  @Field(() => StationKind, { description: 'The kind.' })
  kind!: StationKind

  @Field(() => Int, { description: 'Number of stations of this kind.' })
  count!: number
}

@ObjectType({ description: 'Figures of a division and everything below it, on one day.', simpleResolvers: true })
export class DivisionSummary {
  @Field(() => Int, { description: 'Number of subdistricts.' })
  subdistricts!: number

  @Field(() => Int, { description: 'Number of communities.' })
  communities!: number

  @Field(() => Int, { description: 'Number of grids.' })
  grids!: number

  @Field(() => Count, { description: 'Households in the buildings of its grids.' })
  households!: number

  @Field(() => Count, { description: 'Population in the buildings of its grids.' })
  population!: number

  @Field(() => Int, { description: 'Number of general grids whose households lie outside the district’s band.' })
  gridsOutOfBand!: number

  @Field(() => Int, { description: 'Number of people who lead a grid (网格长), each once.' })
  gridLeaders!: number

  @Field(() => Int, { description: 'Number of people who work in a grid (网格员), each once.' })
  gridWorkers!: number

  @Field(() => [StationKindCount], {
    description: 'Number of stations of every kind that are open on the day, kinds without one included.',
  })
  stationsByKind!: StationKindCount[]
}
