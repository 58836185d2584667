import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../api/context.ts'
import { Day } from '../api/scalars.ts'
import { CommentPlanInput, ReviewPlanInput } from './plan.inputs.ts'
import { planById } from './plan.query.ts'
import { PlanNode } from './plan.type.ts'
import { publishPlan } from './publish/publish.service.ts'
import { withdrawPlan } from './publish/withdraw.service.ts'
import { commentPlan, openPlan, reviewPlan, submitPlan } from './review.service.ts'

@Resolver()
export class PlanReviewResolver {
  @Mutation(() => PlanNode, {
    description: 'Sends a draft for review. TOPOLOGY_CONFLICT when it could not be published as it is.',
  })
  async submitPlan(
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
    @Arg('version', () => Int, { description: 'Its version as you saw it.' }) version: number,
    @Ctx() context: Context,
  ): Promise<PlanNode> {
    return changed(context, await submitPlan(context.em, context.viewer, { planId, version }))
  }

  @Mutation(() => PlanNode, {
    description: 'Approves a plan or sends it back. Needs a reviewer’s right; nobody reviews what they drew in.',
  })
  async reviewPlan(
    @Arg('input', () => ReviewPlanInput, { description: 'The verdict.' }) input: ReviewPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanNode> {
    return changed(context, await reviewPlan(context.em, context.viewer, input))
  }

  @Mutation(() => PlanNode, {
    description:
      'Publishes an approved plan from a day on: new versions of grids and divisions, codes for new grids, counts and attributions. All of it, or nothing. Needs a reviewer’s right.',
  })
  async publishPlan(
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
    @Arg('version', () => Int, { description: 'Its version as you saw it.' }) version: number,
    @Arg('effectiveDate', () => Day, {
      description: 'First day on which it holds; not before the plan’s `earliestEffectiveDate`.',
    })
    effectiveDate: string,
    @Ctx() context: Context,
  ): Promise<PlanNode> {
    return changed(context, await publishPlan(context.em, context.viewer, { planId, version }, effectiveDate))
  }

  @Mutation(() => PlanNode, {
    description:
      'Gives a plan up. One that has been published is taken back, until the day before it takes effect, by a reviewer.',
  })
  async withdrawPlan(
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
    @Arg('version', () => Int, { description: 'Its version as you saw it.' }) version: number,
    @Ctx() context: Context,
  ): Promise<PlanNode> {
    return changed(context, await withdrawPlan(context.em, context.viewer, { planId, version }))
  }

  @Mutation(() => PlanNode, { description: 'Says something about a plan, perhaps pinned to a place.' })
  async commentPlan(
    @Arg('input', () => CommentPlanInput, { description: 'The comment.' }) input: CommentPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanNode> {
    return changed(context, await commentPlan(context.em, context.viewer, input))
  }

  @Mutation(() => PlanNode, {
    description: 'Shows a plan to everybody before it is published, or no longer. Needs a reviewer’s right.',
  })
  async openPlan(
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
    @Arg('version', () => Int, { description: 'Its version as you saw it.' }) version: number,
    @Arg('public', () => Boolean, { description: 'Whether everybody may see it.' }) isPublic: boolean,
    @Ctx() context: Context,
  ): Promise<PlanNode> {
    return changed(context, await openPlan(context.em, context.viewer, { planId, version }, isPublic))
  }
}

/** A plan as it is after a change. */
async function changed(context: Context, id: string): Promise<PlanNode> {
  context.clear()
  return (await context.load(planById, id))!
}
