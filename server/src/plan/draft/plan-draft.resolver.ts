import { districtOf } from '@geyi/shared/codes'
import { degreesOf } from '@geyi/shared/geo'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { GeoJSON } from '../../graphql/scalars.ts'
import { deskOf } from '../desk/plan-desk.ts'
import { PlanNode } from '../plan.type.ts'
import { draftProblems } from './check-draft.ts'
import { baseGrids, draftGrids } from './draft-grids.ts'
import { PlanBuildingsNode } from './plan-buildings.type.ts'
import { PlanGridNode } from './plan-grid.type.ts'
import { PlanProblemNode } from './plan-problem.type.ts'
import { movedGround, problemNode } from './plan-problems.ts'

@Resolver(() => PlanNode)
export class PlanDraftResolver {
  @Cost({ weight: 5_000, rows: 1_000 })
  @FieldResolver(() => [PlanGridNode], {
    description:
      'The grids of the whole district as the draft has them at `lastSequence`, in the order of their ids, so that the neighbours of the plan’s division are there.',
  })
  grids(@Root() plan: PlanNode, @Ctx() { reader }: Context): Promise<PlanGridNode[]> {
    return draftGrids(reader, plan)
  }

  @Cost({ weight: 5_000, rows: 1_000 })
  @FieldResolver(() => [PlanGridNode], {
    description:
      'The grids of the whole district as they were when the plan began, in the order of their ids; what is published afterwards changes none of them.',
  })
  baseGrids(@Root() plan: PlanNode, @Ctx() { reader }: Context): Promise<PlanGridNode[]> {
    return baseGrids(reader, plan)
  }

  @Cost({ weight: 500 })
  @FieldResolver(() => GeoJSON, {
    description:
      'MultiPolygon: the ground of the whole district when the plan began, without its holes. Nobody’s ground inside it is the district’s to give, its rim the prefecture’s.',
  })
  async extent(@Root() { baseHash }: PlanNode, @Ctx() { reader }: Context): Promise<unknown> {
    const { extent } = await deskOf(reader).drafts.base(reader, baseHash)
    return {
      type: 'MultiPolygon',
      coordinates: extent.map(rings => rings.map(ring => ring.map(at => at.map(degreesOf)))),
    }
  }

  @Cost({ weight: 10_000, rows: 50 })
  @FieldResolver(() => [PlanProblemNode], {
    description:
      'Everything that is wrong with the draft. Grids out of band are looked for in the plan’s division only.',
  })
  async problems(@Root() plan: PlanNode, @Ctx() { reader }: Context): Promise<PlanProblemNode[]> {
    const judged = await draftProblems(reader, { ...plan, id: uuidOf('Plan', plan.id) })
    return judged.map(({ problem, blocks, fix }) => ({
      ...problemNode(problem, blocks),
      ...(fix && { fix: fix.edit, fixMoves: [movedGround(fix)] }),
    }))
  }

  @Cost({ weight: 5_000 })
  @FieldResolver(() => PlanBuildingsNode, { description: 'The buildings of the district, for counting while drawing.' })
  async buildings(@Root() { divisionCode }: PlanNode, @Ctx() { reader }: Context): Promise<PlanBuildingsNode> {
    const { buildings } = await deskOf(reader).census.of(reader, districtOf(divisionCode))
    return {
      x: buildings.map(({ at }) => at[0]),
      y: buildings.map(({ at }) => at[1]),
      households: buildings.map(({ households }) => households),
      population: buildings.map(({ population }) => population),
    }
  }
}
