import type { Context } from '../../graphql/context.ts'
import { planById } from '../plan.query.ts'
import { isInside } from '../plan-access.ts'
import type { PlanCommentNode } from './plan-comment.type.ts'
import { commentById } from './plan-history.query.ts'

/** A comment by its uuid; for who has no role over its plan it reads as if it did not exist. */
export async function visibleComment(context: Context, id: string): Promise<PlanCommentNode | null> {
  const comment = await context.load(commentById, id)
  const plan = comment && (await context.load(planById, comment.planId))
  return plan && isInside(context.viewer, plan) ? comment : null
}
