import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { PlanEvent, type PlanEventNode } from './plan-event.type.ts'
import { ShowPresenceInput } from './show-presence.input.ts'
import { showPresence } from './show-presence.ts'
import { watchPlan } from './watch-plan.ts'

@ObjectType({ description: 'What came of showing where you are.', simpleResolvers: true })
class ShowPresencePayload {
  @Field(() => ID, { description: 'The name under which the others see you.' })
  participantId!: string
}

@Resolver()
export class PlanEventsResolver {
  @Subscription(() => PlanEvent, {
    subscribe: ({ context, args }) => watchPlan(context as Context, args.planId, args.afterVersion ?? null),
    description:
      'What happens to a plan from a version on: edits, steps and comments in order and none left out, which nets lie beside it, and who else has it open. Ends when you lose the right to see it.',
  })
  planEvents(
    @Root() event: PlanEventNode,
    @Arg('planId', () => ID, { description: 'The plan.' }) _planId: string,
    @Arg('afterVersion', () => Int, {
      nullable: true,
      description: 'The version that you have seen; what came after it comes first. The current one when absent.',
    })
    _afterVersion: number | null,
  ): PlanEventNode {
    return event
  }

  @Mutation(() => ShowPresencePayload, {
    nullable: true,
    description: 'Shows the others in a plan where you are. Nothing is stored.',
  })
  async showPresence(
    @Arg('input', () => ShowPresenceInput, { description: 'What they see.' }) input: ShowPresenceInput,
    @Ctx() context: Context,
  ): Promise<ShowPresencePayload> {
    await showPresence(context, input)
    return { participantId: input.participantId }
  }
}
