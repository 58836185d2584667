import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('PlanBuildings', {
  description:
    'All buildings of the plan’s district as columns of equal length, for counting households while boundaries move.',
  simpleResolvers: true,
})
export class PlanBuildingsNode {
  @Field(() => [Int], { description: 'Longitudes, E7.' })
  x!: number[]

  @Field(() => [Int], { description: 'Latitudes, E7.' })
  y!: number[]

  @Field(() => [Int], { description: 'Households.' })
  households!: number[]

  @Field(() => [Int], { description: 'Population.' })
  population!: number[]
}
