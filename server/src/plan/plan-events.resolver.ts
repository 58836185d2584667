import { Arg, Ctx, ID, Int, Mutation, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../api/context.ts'
import { PlanEvent, type PlanEventNode } from './plan-event.type.ts'
import { PlanPresenceInput } from './plan-presence.input.ts'
import { showPresence } from './show-presence.ts'
import { watchPlan } from './watch-plan.ts'

@Resolver()
export class PlanEventsResolver {
  @Subscription(() => PlanEvent, {
    subscribe: ({ context, args }) => watchPlan(context as Context, args.planId, args.after ?? null),
    description:
      'What happens to a plan from a version on: edits, steps and comments in order and none left out, and who else has it open. Ends when you lose the right to see it.',
  })
  planEvents(
    @Root() event: PlanEventNode,
    @Arg('planId', () => ID, { description: 'The plan.' }) _planId: string,
    @Arg('after', () => Int, {
      nullable: true,
      description: 'The version that you have seen; what came after it comes first. The current one when absent.',
    })
    _after: number | null,
  ): PlanEventNode {
    return event
  }

  @Mutation(() => Boolean, { description: 'Shows the others in a plan where you are. Nothing is stored. True.' })
  async showPresence(
    @Arg('input', () => PlanPresenceInput, { description: 'What they see.' }) input: PlanPresenceInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await showPresence(context, input)
    return true
  }
}
