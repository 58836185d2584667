import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { divisionOnDay } from '../division/division.query.ts'
import { Division } from '../division/division.type.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { parseGlobalId, uuidOf } from '../graphql/global-id.ts'
import { pageSize } from '../graphql/paging/connection.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { findUndoable } from './log/log.query.ts'
import { PlanEditNode } from './log/plan-edit.type.ts'
import { PlanFilter } from './plan.inputs.ts'
import { PlanConnection, pageOfPlans } from './plan.page.ts'
import { PlanAuthor, PlanNode } from './plan.type.ts'
import { actionsOf, isInside } from './plan-access.ts'
import { PlanAction } from './plan-action.ts'
import { PlanCommentNode } from './review/plan-comment.type.ts'
import { findComments, findEdits, findSteps } from './review/plan-history.query.ts'
import { PlanStepNode } from './review/plan-step.type.ts'
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

  @Cost({ weight: 200, rows: 1_000 })
  @FieldResolver(() => [PlanEditNode], { description: 'Its log in order. Empty for who has no role there.' })
  async edits(
    @Root() plan: PlanNode,
    @Arg('after', () => Int, { nullable: true, description: 'Only rows after this sequence.' }) after: number | null,
    @Arg('first', () => Int, { nullable: true, description: 'At most so many, 1 … 1000; 1000 when absent.' }) first:
      | number
      | null
      | undefined,
    @Ctx() { em, viewer }: Context,
  ): Promise<PlanEditNode[]> {
    if (!isInside(viewer, plan)) return []
    return findEdits(em, uuidOf('Plan', plan.id), after ?? 0, pageSize(first, 1000), viewer.accountId)
  }

  @Cost({ weight: 200, rows: 20 })
  @FieldResolver(() => [PlanCommentNode], { description: 'What was said about it. Empty for who has no role there.' })
  async comments(@Root() plan: PlanNode, @Ctx() { em, viewer }: Context): Promise<PlanCommentNode[]> {
    return isInside(viewer, plan) ? findComments(em, uuidOf('Plan', plan.id)) : []
  }

  @Cost({ weight: 200, rows: 5 })
  @FieldResolver(() => [PlanStepNode], {
    description: 'How it came to stand where it does. Empty for who has no role there.',
  })
  async steps(@Root() plan: PlanNode, @Ctx() { em, viewer }: Context): Promise<PlanStepNode[]> {
    return isInside(viewer, plan) ? findSteps(em, uuidOf('Plan', plan.id)) : []
  }

  @Cost({ weight: 200 })
  @FieldResolver(() => Boolean, { description: 'Whether you have drawn something that can be undone.' })
  async canUndo(@Root() plan: PlanNode, @Ctx() { em, viewer }: Context): Promise<boolean> {
    if (!viewer || !actionsOf(viewer, plan).includes(PlanAction.EDIT)) return false
    return (await findUndoable(em, uuidOf('Plan', plan.id), viewer.accountId)).undo !== null
  }

  @Cost({ weight: 200 })
  @FieldResolver(() => Boolean, { description: 'Whether you have undone something that can be redone.' })
  async canRedo(@Root() plan: PlanNode, @Ctx() { em, viewer }: Context): Promise<boolean> {
    if (!viewer || !actionsOf(viewer, plan).includes(PlanAction.EDIT)) return false
    return (await findUndoable(em, uuidOf('Plan', plan.id), viewer.accountId)).redo !== null
  }
}
