import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { divisionOnDay } from '../../division/division.query.ts'
import { Division } from '../../division/division.type.ts'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { PointInput } from '../../graphql/inputs.ts'
import { parsedPosition } from '../../graphql/parse/parse-geometry.ts'
import { PlanNode } from '../../plan/plan.type.ts'
import { visiblePlan } from '../../plan/visible-plan.ts'
import { timelineAt } from './place-timeline.ts'
import { PlaceChange, PlaceGrid, PlaceTimeline } from './place-timeline.type.ts'

@Resolver()
export class PlaceTimelineResolver {
  @Cost({ weight: 5_000 })
  @Query(() => PlaceTimeline, {
    description:
      'What changes here? The grids that held, hold and will hold a place, and what plans that you may see would change.',
  })
  timelineAt(
    @Arg('point', () => PointInput, { description: 'The place.' }) { longitude, latitude }: PointInput,
    @Ctx() context: Context,
  ): Promise<PlaceTimeline> {
    return timelineAt(context, parsedPosition({ type: 'Point', coordinates: [longitude, latitude] }))
  }
}

@Resolver(() => PlaceGrid)
export class PlaceGridResolver {
  @FieldResolver(() => Division, { nullable: true, description: 'The community it hangs on.' })
  community(@Root() { communityCode, asOf }: PlaceGrid, @Ctx() context: Context): Promise<Division | null> | null {
    return communityCode === null ? null : context.load(divisionOnDay, { code: communityCode, asOf })
  }
}

@Resolver(() => PlaceChange)
export class PlaceChangeResolver {
  @FieldResolver(() => PlanNode, {
    nullable: true,
    description: 'The plan that makes it. Null when none does, or none that you may see.',
  })
  async plan(@Root() { plan, planId }: PlaceChange, @Ctx() context: Context): Promise<PlanNode | null> {
    return plan ?? (planId ? visiblePlan(context, planId) : null)
  }
}
