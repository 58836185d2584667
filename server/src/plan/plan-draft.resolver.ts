import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../api/context.ts'
import { draftGrids } from './draft-grids.ts'
import { PlanNode } from './plan.type.ts'
import { PlanBuildingsNode } from './plan-buildings.type.ts'
import { deskOf } from './plan-desk.ts'
import { PlanGridNode } from './plan-grid.type.ts'

@Resolver(() => PlanNode)
export class PlanDraftResolver {
  @FieldResolver(() => [PlanGridNode], {
    description:
      'The grids of the whole district as the draft has them at `lastSequence`, in the order of their ids, so that the neighbours of the plan’s division are there.',
  })
  grids(@Root() plan: PlanNode, @Ctx() { em }: Context): Promise<PlanGridNode[]> {
    return draftGrids(em, plan)
  }

  @FieldResolver(() => PlanBuildingsNode, { description: 'The buildings of the district, for counting while drawing.' })
  async buildings(@Root() { divisionCode }: PlanNode, @Ctx() { em }: Context): Promise<PlanBuildingsNode> {
    const { buildings } = await deskOf(em).census.of(em, divisionCode.slice(0, 6))
    return {
      x: buildings.map(({ x }) => x),
      y: buildings.map(({ y }) => y),
      households: buildings.map(({ households }) => households),
      population: buildings.map(({ population }) => population),
    }
  }
}
