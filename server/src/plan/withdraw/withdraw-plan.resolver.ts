import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { type PlanPayload, planPayload } from '../plan-payload.ts'
import { WithdrawPlanInput, WithdrawPlanPayload } from './withdraw.inputs.ts'
import { withdrawPlan } from './withdraw.service.ts'

@Resolver()
export class WithdrawPlanResolver {
  @Mutation(() => WithdrawPlanPayload, {
    nullable: true,
    description:
      'Gives a plan up. One that has been published is taken back, until the day before it takes effect, by a reviewer.',
  })
  async withdrawPlan(
    @Arg('input', () => WithdrawPlanInput, { description: 'The plan.' }) input: WithdrawPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await withdrawPlan(context.writer, context.viewer, input))
  }
}
