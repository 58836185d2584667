import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { type PlanPayload, planPayload } from '../plan-payload.ts'
import {
  CommentPlanInput,
  CommentPlanPayload,
  OpenPlanInput,
  OpenPlanPayload,
  ReviewPlanInput,
  ReviewPlanPayload,
  SubmitPlanInput,
  SubmitPlanPayload,
} from './review.inputs.ts'
import { commentPlan, openPlan, reviewPlan, submitPlan } from './review.service.ts'

@Resolver()
export class PlanReviewResolver {
  @Cost({ weight: 10_000 })
  @Mutation(() => SubmitPlanPayload, {
    nullable: true,
    description: 'Sends a draft for review. TOPOLOGY_CONFLICT when it could not be published as it is.',
  })
  async submitPlan(
    @Arg('input', () => SubmitPlanInput, { description: 'The plan.' }) input: SubmitPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await submitPlan(context.writer, context.viewer, input))
  }

  @Mutation(() => ReviewPlanPayload, {
    nullable: true,
    description: 'Approves a plan or sends it back. Needs a reviewer’s right; nobody reviews what they drew in.',
  })
  async reviewPlan(
    @Arg('input', () => ReviewPlanInput, { description: 'The verdict.' }) input: ReviewPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await reviewPlan(context.writer, context.viewer, input))
  }

  @Mutation(() => CommentPlanPayload, {
    nullable: true,
    description: 'Says something about a plan, perhaps pinned to a place.',
  })
  async commentPlan(
    @Arg('input', () => CommentPlanInput, { description: 'The comment.' }) input: CommentPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await commentPlan(context.writer, context.viewer, input))
  }

  @Mutation(() => OpenPlanPayload, {
    nullable: true,
    description: 'Shows a plan to everybody before it is published, or no longer. Needs a reviewer’s right.',
  })
  async openPlan(
    @Arg('input', () => OpenPlanInput, { description: 'The plan.' }) input: OpenPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await openPlan(context.writer, context.viewer, input))
  }
}
