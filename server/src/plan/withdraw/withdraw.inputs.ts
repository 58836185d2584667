import { InputType } from 'type-graphql'
import { SeenPlanInput } from '../plan-input.ts'
import { planPayloadOf } from '../plan-payload.ts'

@InputType({ description: 'The plan to give up.' })
export class WithdrawPlanInput extends SeenPlanInput {}

export const WithdrawPlanPayload = planPayloadOf('WithdrawPlan')
