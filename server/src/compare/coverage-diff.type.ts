import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { Count, Day, GeoJSON } from '../graphql/scalars.ts'
import { GridKind } from '../grid/grid.type.ts'
import { GroundExchange } from '../plan/draft/ground-exchange.type.ts'

@InputType({
  description: 'A state of the coverage: a day, a plan’s draft, or what is published today when both are absent.',
})
export class DiffStateInput {
  @Field(() => Day, { nullable: true, description: 'As published for this day.' })
  date?: string | null

  @Field(() => ID, { nullable: true, description: 'As this plan’s draft has it now.' })
  plan?: string | null
}

@ObjectType({ description: 'A grid as one of two states has it.', simpleResolvers: true })
export class DiffGrid {
  @Field(() => ID, { description: 'Global id of the grid.' })
  gridId!: string

  @Field(() => String, { nullable: true, description: 'Code, if it has one there.' })
  code!: string | null

  @Field(() => String, { nullable: true, description: 'Name, if it has one there.' })
  name!: string | null

  @Field(() => String, { nullable: true, description: 'Code of its community.' })
  communityCode!: string | null

  @Field(() => GridKind, { nullable: true, description: 'General or special. Null is general.' })
  kind!: GridKind | null

  @Field(() => Float, { description: 'Area, square metres.' })
  area!: number

  @Field(() => Count, { description: 'Households.' })
  households!: number

  @Field(() => Count, { description: 'Population.' })
  population!: number
}

@ObjectType({ description: 'A grid that is not the same in both states.', simpleResolvers: true })
export class GridDifference {
  @Field(() => DiffGrid, { nullable: true, description: 'As it was. Null when it is new.' })
  before!: DiffGrid | null

  @Field(() => DiffGrid, { nullable: true, description: 'As it is then. Null when it is gone.' })
  after!: DiffGrid | null
}

@ObjectType({ description: 'What is different between two states of a coverage.', simpleResolvers: true })
export class CoverageDiff {
  @Field(() => [GridDifference], { description: 'Grids that changed, came or went, in the order of their ids.' })
  grids!: GridDifference[]

  @Field(() => [GroundExchange], { description: 'Ground that changed hands, the largest first.' })
  exchanges!: GroundExchange[]

  @Field(() => GeoJSON, {
    description: 'MultiLineString: boundaries of grids of the division that only the first state has.',
  })
  linesBefore!: unknown

  @Field(() => GeoJSON, {
    description: 'MultiLineString: boundaries of grids of the division that only the second state has.',
  })
  linesAfter!: unknown
}
