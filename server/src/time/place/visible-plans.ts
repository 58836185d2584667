import type { Context } from '../../graphql/context.ts'
import type { PlanNode } from '../../plan/plan.type.ts'
import { visiblePlan } from '../../plan/visible-plan.ts'

/** Plans by their uuids, without those that the viewer may not see. */
export async function visiblePlans(context: Context, ids: readonly string[]): Promise<PlanNode[]> {
  const plans = await Promise.all(ids.map(id => visiblePlan(context, id)))
  return plans.filter(plan => plan !== null)
}
