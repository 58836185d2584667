import { Field, InputType } from 'type-graphql'
import { PointInput } from '../../graphql/inputs.ts'
import { PlanInput, SeenPlanInput } from '../plan-input.ts'
import { planPayloadOf } from '../plan-payload.ts'
import { ReviewVerdict } from './review-verdict.ts'

@InputType({ description: 'The draft to send for review.' })
export class SubmitPlanInput extends SeenPlanInput {}

@InputType({ description: 'A reviewer’s verdict.' })
export class ReviewPlanInput extends SeenPlanInput {
  @Field(() => ReviewVerdict, { description: 'The verdict.' })
  verdict!: ReviewVerdict

  @Field(() => String, { nullable: true, description: 'Its reason; needed to return a plan.' })
  comment?: string | null

  @Field(() => PointInput, { nullable: true, description: 'The place to pin the reason to.' })
  at?: PointInput | null
}

@InputType({ description: 'A comment on a plan.' })
export class CommentPlanInput extends PlanInput {
  @Field(() => String, { description: 'The words, 1 to 4000 characters.' })
  text!: string

  @Field(() => PointInput, { nullable: true, description: 'The place to pin it to.' })
  at?: PointInput | null
}

@InputType({ description: 'The plan to show to everybody, or no longer.' })
export class OpenPlanInput extends SeenPlanInput {
  @Field(() => Boolean, { description: 'Whether everybody may see it.' })
  public!: boolean
}

export const SubmitPlanPayload = planPayloadOf('SubmitPlan')
export const ReviewPlanPayload = planPayloadOf('ReviewPlan')
export const CommentPlanPayload = planPayloadOf('CommentPlan')
export const OpenPlanPayload = planPayloadOf('OpenPlan')
