import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { type PlanPayload, planPayload } from '../../plan/plan-payload.ts'
import { ImportNetInput, ImportNetPayload } from './import-net.inputs.ts'
import { importNetForPlanner } from './import-net-for-planner.ts'

@Resolver()
export class ImportNetResolver {
  @Cost({ weight: 25_000 })
  @Mutation(() => ImportNetPayload, {
    nullable: true,
    description:
      'Lays the net of a department beside a draft: at most 6 nets with 20,000 cells together. Nothing of the draft changes. What is wrong with it is told, not refused. Needs a planner’s right to the plan’s division.',
  })
  async importNet(
    @Arg('input', () => ImportNetInput, { description: 'The file, and whose net it is.' }) input: ImportNetInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return planPayload(context, await importNetForPlanner(context, input))
  }
}
