import { toGeoJSON } from '@geyi/shared/geo'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { PlanNode } from '../plan.type.ts'
import { isInside } from '../plan-access.ts'
import { type PlanPayload, planPayload } from '../plan-payload.ts'
import { netsOf } from './net.query.ts'
import type { KeptNet } from './net.ts'
import { NetCellNode, NetCrossing, PlanNetNode, RemoveNetInput, RemoveNetPayload } from './net.type.ts'
import { netCrosswalk } from './net-crosswalk.ts'
import { removeNet } from './remove-net.ts'

/** A net together with its plan. */
interface NetOfPlan extends KeptNet {
  readonly plan: PlanNode
}

@Resolver(() => PlanNode)
export class PlanNetsResolver {
  @Cost({ weight: 2_000, rows: 6 })
  @FieldResolver(() => [PlanNetNode], {
    description: 'Nets of departments that are laid beside it, as they came. Empty for who has no role there.',
  })
  async nets(@Root() plan: PlanNode, @Ctx() { reader, viewer }: Context): Promise<NetOfPlan[]> {
    if (!isInside(viewer, plan)) return []
    return (await netsOf(reader, uuidOf('Plan', plan.id))).map(net => ({ ...net, plan }))
  }

  @Mutation(() => RemoveNetPayload, {
    nullable: true,
    description: 'Takes a department’s net away from beside a draft. Needs a planner’s right to the plan’s division.',
  })
  async removeNet(
    @Arg('input', () => RemoveNetInput, { description: 'The plan and the department.' }) input: RemoveNetInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await removeNet(context.writer, context.viewer, input))
  }
}

@Resolver(() => PlanNetNode)
export class PlanNetResolver {
  @Cost({ rows: 300 })
  @FieldResolver(() => [NetCellNode], { description: 'Its cells, in the order of the file.' })
  cells(@Root() { cells }: NetOfPlan): NetCellNode[] {
    return cells.map(({ boundary, ...cell }) => ({ ...cell, boundary: toGeoJSON(boundary) }))
  }

  @Cost({ weight: 2_000, rows: 600 })
  @FieldResolver(() => [NetCrossing], {
    description:
      'Which households of its cells lie in which grid of the draft as it is, every building once: by cell, the greatest share first. Of what lies in no cell only what is in the plan’s division.',
  })
  crosswalk(@Root() { plan, ...net }: NetOfPlan, @Ctx() { reader }: Context): Promise<NetCrossing[]> {
    return netCrosswalk(reader, plan, net)
  }
}
