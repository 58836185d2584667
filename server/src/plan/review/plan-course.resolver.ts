import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { PlanNode } from '../plan.type.ts'
import { isInside } from '../plan-access.ts'
import { PlanCommentNode } from './plan-comment.type.ts'
import { findComments, findSteps } from './plan-history.query.ts'
import { PlanStepNode } from './plan-step.type.ts'

@Resolver(() => PlanNode)
export class PlanCourseResolver {
  @Cost({ weight: 200, rows: 20 })
  @FieldResolver(() => [PlanCommentNode], { description: 'What was said about it. Empty for who has no role there.' })
  async comments(@Root() plan: PlanNode, @Ctx() { reader, viewer }: Context): Promise<PlanCommentNode[]> {
    return isInside(viewer, plan) ? findComments(reader, uuidOf('Plan', plan.id)) : []
  }

  @Cost({ weight: 200, rows: 5 })
  @FieldResolver(() => [PlanStepNode], {
    description: 'How it came to stand where it does. Empty for who has no role there.',
  })
  async steps(@Root() plan: PlanNode, @Ctx() { reader, viewer }: Context): Promise<PlanStepNode[]> {
    return isInside(viewer, plan) ? findSteps(reader, uuidOf('Plan', plan.id)) : []
  }
}
