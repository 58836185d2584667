import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Count } from '../../graphql/scalars.ts'

@ObjectType({ description: 'How a community is staffed on a day, in figures.', simpleResolvers: true })
export class StaffFigures {
  @Field(() => String, { description: 'Code of the community.' })
  divisionCode!: string

  @Field(() => String, { description: 'Its name in Chinese.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Its name in English, if it has one.' })
  nameEn!: string | null

  @Field(() => Int, { description: 'Number of grids.' })
  grids!: number

  @Field(() => Count, { description: 'Households in them.' })
  households!: number

  @Field(() => Int, { description: 'Number of people who lead one of them.' })
  leaders!: number

  @Field(() => Int, { description: 'Number of people who work in one of them.' })
  workers!: number

  @Field(() => Int, { description: 'Number of grids without a leader.' })
  gridsWithoutLeader!: number

  @Field(() => Int, { description: 'Number of grids without a worker.' })
  gridsWithoutWorkers!: number

  @Field(() => Int, { description: 'Number of its people who serve in two grids or more, wherever these are.' })
  peopleInSeveralGrids!: number

  @Field(() => Float, { nullable: true, description: 'Households for each worker. Null where nobody works.' })
  householdsPerWorker!: number | null
}
