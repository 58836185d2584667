import { Field, InputType, Int, InterfaceType, ObjectType } from 'type-graphql'
import { EditScalar } from '../log/edit.scalar.ts'
import { SeenPlanInput } from '../plan-input.ts'

@InputType({ description: 'Edits to a draft.' })
export class ApplyEditsInput extends SeenPlanInput {
  @Field(() => [EditScalar], { description: 'The edits in their order, 1 to 500. All are applied, or none.' })
  edits!: unknown[]
}

@InputType({ description: 'The plan in which to take back an edit.' })
export class UndoEditInput extends SeenPlanInput {}

@InputType({ description: 'The plan in which to bring an edit again.' })
export class RedoEditInput extends SeenPlanInput {}

@InterfaceType({ description: 'What a request brought into a plan’s log.' })
export abstract class PlanEditsPayload {
  @Field(() => Int, { description: 'The plan’s version after it.' })
  version!: number

  planId!: string
  firstSequence!: number
  lastSequence!: number
}

/** Makes the payload type of a mutation that brings rows into a plan's log. */
export function logPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    implements: PlanEditsPayload,
    description: 'What the request brought into the plan’s log.',
  })
  class Payload extends PlanEditsPayload {}
  return Payload
}

export const ApplyEditsPayload = logPayloadOf('ApplyEdits')
export const UndoEditPayload = logPayloadOf('UndoEdit')
export const RedoEditPayload = logPayloadOf('RedoEdit')
