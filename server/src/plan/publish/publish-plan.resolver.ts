import { districtOf } from '@geyi/shared/codes'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { Day } from '../../graphql/scalars.ts'
import { PlanNode } from '../plan.type.ts'
import { type PlanPayload, planPayload } from '../plan-payload.ts'
import { earliestDay } from './outcome/effective-date.ts'
import { PublishPlanInput, PublishPlanPayload } from './publish.inputs.ts'
import { publishPlan } from './publish.service.ts'

@Resolver(() => PlanNode)
export class PublishPlanResolver {
  @Cost({ weight: 20_000 })
  @Mutation(() => PublishPlanPayload, {
    nullable: true,
    description:
      'Publishes an approved plan from a day on: new versions of grids and divisions, codes for new grids, counts and attributions. All of it, or nothing. Needs a reviewer’s right.',
  })
  async publishPlan(
    @Arg('input', () => PublishPlanInput, { description: 'The plan, and the day.' }) input: PublishPlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await publishPlan(context.writer, context.viewer, input))
  }

  @Cost({ weight: 200 })
  @FieldResolver(() => Day, {
    description: 'The first day from which it can be published, as far as the district’s other changes go.',
  })
  earliestEffectiveDate(@Root() { divisionCode }: PlanNode, @Ctx() { reader }: Context): Promise<string> {
    return earliestDay(reader, districtOf(divisionCode))
  }
}
