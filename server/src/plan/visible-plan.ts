import type { Context } from '../graphql/context.ts'
import { planById } from './plan.query.ts'
import type { PlanNode } from './plan.type.ts'
import { maySee } from './plan-access.ts'

/** A plan by its uuid; outside of the viewer's subtree it reads as if it did not exist. */
export async function visiblePlan(context: Context, id: string): Promise<PlanNode | null> {
  const plan = await context.load(planById, id)
  return plan && maySee(context.viewer, plan) ? plan : null
}
