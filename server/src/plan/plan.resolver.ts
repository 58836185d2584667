import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { divisionOnDay } from '../division/division.query.ts'
import { Division } from '../division/division.type.ts'
import type { Context } from '../graphql/context.ts'
import { parseGlobalId } from '../graphql/global-id.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { PlanFilter } from './plan.filter.ts'
import { PlanConnection, pageOfPlans } from './plan.page.ts'
import { PlanAuthor, PlanNode } from './plan.type.ts'
import { actionsOf, isInside } from './plan-access.ts'
import { PlanAction } from './plan-action.ts'
import { visiblePlan } from './visible-plan.ts'

@Resolver(() => PlanNode)
export class PlanResolver {
  @Query(() => PlanNode, {
    nullable: true,
    description: 'One plan by its id. Null when there is none that you may see.',
  })
  plan(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<PlanNode | null> | null {
    const parsed = parseGlobalId(id)
    return parsed?.type === 'Plan' ? visiblePlan(context, parsed.id) : null
  }

  @Query(() => PlanConnection, { description: 'Plans that you may see, the one that last changed first.' })
  plans(
    @Arg('filter', () => PlanFilter, { nullable: true, description: 'Which ones.' }) filter: PlanFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PlanConnection> {
    return pageOfPlans(context, filter ?? {}, page)
  }

  @FieldResolver(() => Division, { nullable: true, description: 'The division whose inner boundaries it may move.' })
  division(@Root() { divisionCode, baseDate }: PlanNode, @Ctx() context: Context): Promise<Division | null> {
    return context.load(divisionOnDay, { code: divisionCode, asOf: baseDate })
  }

  @FieldResolver(() => PlanAuthor, { nullable: true, description: 'Who created it. Null for who has no role there.' })
  author(@Root() plan: PlanNode, @Ctx() { viewer }: Context): PlanAuthor | null {
    return isInside(viewer, plan) ? { username: plan.authorUsername, displayName: plan.authorName } : null
  }

  @FieldResolver(() => [PlanAction], { description: 'What you can do with it as it stands.' })
  viewerMay(@Root() plan: PlanNode, @Ctx() { viewer }: Context): PlanAction[] {
    return actionsOf(viewer, plan)
  }
}
