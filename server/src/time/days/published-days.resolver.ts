import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { PlanNode } from '../../plan/plan.type.ts'
import { visiblePlans } from '../place/visible-plans.ts'
import { PublishedDay } from './published-day.type.ts'
import { PublishedDayConnection, pageOfPublishedDays } from './published-days.page.ts'

@Resolver(() => PublishedDay)
export class PublishedDaysResolver {
  @Cost({ weight: 2_000 })
  @Query(() => PublishedDayConnection, {
    description: 'The days on which anything within a division was, or will be, published, the first one first.',
  })
  publishedDays(
    @Arg('within', () => String, { description: 'Code of a district or a division in one.' }) within: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PublishedDayConnection> {
    return pageOfPublishedDays(context, within, page)
  }

  @Cost({ weight: 2, rows: 2 })
  @FieldResolver(() => [PlanNode], {
    description: 'The plans that take effect on it, as far as you may see them. Imports have none.',
  })
  plans(@Root() { planIds }: PublishedDay, @Ctx() context: Context): Promise<PlanNode[]> {
    return visiblePlans(context, planIds)
  }
}
