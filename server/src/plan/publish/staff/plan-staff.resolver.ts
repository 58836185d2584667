import { districtOf } from '@geyi/shared/codes'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../../graphql/context.ts'
import { Cost } from '../../../graphql/cost.ts'
import { Day } from '../../../graphql/scalars.ts'
import { PlanNode } from '../../plan.type.ts'
import { earliestDay } from '../outcome/effective-date.ts'
import { staffTouched } from './plan-staff.ts'
import { PlanStaffEffect } from './plan-staff.type.ts'

@Resolver(() => PlanNode)
export class PlanStaffResolver {
  @Cost({ weight: 5_000, rows: 50 })
  @FieldResolver(() => [PlanStaffEffect], {
    description:
      'People whose grids it splits, merges or ends, and where they go if nobody says otherwise; empty for who may not read the roster of its division, and once it is published.',
  })
  async staffEffects(
    @Root() plan: PlanNode,
    @Arg('effectiveDate', () => Day, {
      nullable: true,
      description: 'The day from which it is to hold; the earliest possible when absent.',
    })
    effectiveDate: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<PlanStaffEffect[]> {
    const day = effectiveDate ?? (await earliestDay(context.reader, districtOf(plan.divisionCode)))
    return staffTouched(context, plan, day)
  }
}
