import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { type PlanPayload, planPayload } from '../plan-payload.ts'
import { copyPlan } from './copy-plan.service.ts'
import { createPlan } from './create-plan.service.ts'
import {
  CopyPlanInput,
  CopyPlanPayload,
  CreatePlanInput,
  CreatePlanPayload,
  RecallPlanInput,
  RecallPlanPayload,
  RenamePlanInput,
  RenamePlanPayload,
} from './own-plan.inputs.ts'
import { recallPlan, renamePlan } from './own-plan.service.ts'

@Resolver()
export class OwnPlanResolver {
  @Mutation(() => CreatePlanPayload, {
    nullable: true,
    description:
      'Begins a plan on the published coverage of its whole district. Needs a planner’s right to its division.',
  })
  async createPlan(
    @Arg('input', () => CreatePlanInput, { description: 'The plan.' }) input: CreatePlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await createPlan(context.writer, context.viewer, input))
  }

  @Mutation(() => RecallPlanPayload, {
    nullable: true,
    description: 'Takes a submitted plan back, to draw on in it. Only who created it can.',
  })
  async recallPlan(
    @Arg('input', () => RecallPlanInput, { description: 'The plan.' }) input: RecallPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await recallPlan(context.writer, context.viewer, input))
  }

  @Mutation(() => RenamePlanPayload, {
    nullable: true,
    description: 'Gives a draft another name. Only who created it can.',
  })
  async renamePlan(
    @Arg('input', () => RenamePlanInput, { description: 'The name.' }) input: RenamePlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await renamePlan(context.writer, context.viewer, input))
  }

  @Mutation(() => CopyPlanPayload, {
    nullable: true,
    description:
      'Begins a draft of your own on the same base with the same edits as a plan that you may see. The grids that it makes have ids of their own. Needs a planner’s right to its division.',
  })
  async copyPlan(
    @Arg('input', () => CopyPlanInput, { description: 'The plan and the name of the copy.' }) input: CopyPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await copyPlan(context.writer, context.viewer, input))
  }
}
