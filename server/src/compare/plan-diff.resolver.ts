import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { Day } from '../graphql/scalars.ts'
import { PlanNode } from '../plan/plan.type.ts'
import { CoverageDiff } from './coverage-diff.type.ts'
import { diffStates } from './diff-states.ts'

@Resolver(() => PlanNode)
export class PlanDiffResolver {
  @Cost({ weight: 25_000 })
  @FieldResolver(() => CoverageDiff, {
    nullable: true,
    description: 'What the draft changes in its division: against its base, or against what is published on a day.',
  })
  diff(
    @Root() plan: PlanNode,
    @Arg('from', () => Day, { nullable: true, description: 'A day; the base when absent.' }) from: string | null,
    @Ctx() { reader }: Context,
  ): Promise<CoverageDiff> {
    return diffStates(reader, plan.divisionCode, from ? { date: from } : { plan, base: true }, { plan })
  }
}
