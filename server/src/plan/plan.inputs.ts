import { Field, ID, InputType, Int } from 'type-graphql'
import { PointInput } from '../graphql/inputs.ts'
import { MutationInput } from '../graphql/mutation-input.ts'
import { Day } from '../graphql/scalars.ts'
import { EditScalar } from './edit.scalar.ts'
import { PlanState } from './plan-state.ts'
import { ReviewVerdict } from './review-verdict.ts'

@InputType({ description: 'Which plans to list. All conditions must hold.' })
export class PlanFilter {
  @Field(() => String, { nullable: true, description: 'Only for divisions in the subtree of this code.' })
  within?: string | null

  @Field(() => [PlanState], { nullable: true, description: 'Only those that stand at one of these; at most 1,000.' })
  states?: PlanState[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that you created or drew in; false: only others.',
  })
  mine?: boolean | null
}

@InputType({ description: 'A new plan.' })
export class CreatePlanInput extends MutationInput {
  @Field(() => String, {
    description: 'Code of the district, subdistrict or community whose inner boundaries it may move.',
  })
  divisionCode!: string

  @Field(() => String, { description: 'Name, 1 to 200 characters.' })
  name!: string

  @Field(() => Day, {
    nullable: true,
    description: 'Day whose published coverage it begins from; today when absent.',
  })
  baseDate?: string | null
}

@InputType()
abstract class PlanInput extends MutationInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string
}

@InputType()
export abstract class SeenPlanInput extends PlanInput {
  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number
}

@InputType({ description: 'Edits to a draft.' })
export class ApplyEditsInput extends SeenPlanInput {
  @Field(() => [EditScalar], { description: 'The edits in their order, 1 to 500. All are applied, or none.' })
  edits!: unknown[]
}

@InputType({ description: 'The plan in which to take back an edit.' })
export class UndoEditInput extends SeenPlanInput {}

@InputType({ description: 'The plan in which to bring an edit again.' })
export class RedoEditInput extends SeenPlanInput {}

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

@InputType({ description: 'The plan to publish, and from when.' })
export class PublishPlanInput extends SeenPlanInput {
  @Field(() => Day, {
    description: 'First day on which it holds; not before the plan’s `earliestEffectiveDate`.',
  })
  effectiveDate!: string
}

@InputType({ description: 'The plan to give up.' })
export class WithdrawPlanInput extends SeenPlanInput {}

@InputType({ description: 'The plan to show to everybody, or no longer.' })
export class OpenPlanInput extends SeenPlanInput {
  @Field(() => Boolean, { description: 'Whether everybody may see it.' })
  public!: boolean
}

@InputType({ description: 'The plan to take back from review.' })
export class RecallPlanInput extends SeenPlanInput {}

@InputType({ description: 'Another name for a plan.' })
export class RenamePlanInput extends SeenPlanInput {
  @Field(() => String, { description: 'Name, 1 to 200 characters.' })
  name!: string
}

@InputType({ description: 'The plan to copy, however it stands.' })
export class CopyPlanInput extends PlanInput {
  @Field(() => String, { description: 'Name of the copy, 1 to 200 characters.' })
  name!: string
}

@InputType({ description: 'A comment on a plan.' })
export class CommentPlanInput extends PlanInput {
  @Field(() => String, { description: 'The words, 1 to 4000 characters.' })
  text!: string

  @Field(() => PointInput, { nullable: true, description: 'The place to pin it to.' })
  at?: PointInput | null
}
