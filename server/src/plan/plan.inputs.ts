import { Field, ID, InputType, Int } from 'type-graphql'
import { PointInput } from '../api/inputs.ts'
import { Day } from '../api/scalars.ts'
import { EditScalar } from './edit.scalar.ts'
import { PlanState } from './plan-state.ts'
import { ReviewVerdict } from './review-verdict.ts'

@InputType({ description: 'Which plans to list. All conditions must hold.' })
export class PlanFilter {
  @Field(() => String, { nullable: true, description: 'Only for divisions in the subtree of this code.' })
  within?: string | null

  @Field(() => [PlanState], { nullable: true, description: 'Only those that stand at one of these.' })
  states?: PlanState[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that you created or drew in; false: only others.',
  })
  mine?: boolean | null
}

@InputType({ description: 'A new plan.' })
export class CreatePlanInput {
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

@InputType({ description: 'Edits to a draft.' })
export class ApplyEditsInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string

  @Field(() => Int, { description: 'Its version as you saw it when you drew.' })
  version!: number

  @Field(() => [EditScalar], { description: 'The edits in their order, 1 to 500. All are applied, or none.' })
  edits!: unknown[]

  @Field(() => String, {
    nullable: true,
    description:
      'A name of this request that no other has, 8 to 100 characters: sent again with the same edits, it is answered with the same rows and applied once.',
  })
  idempotencyKey?: string | null
}

@InputType({ description: 'A reviewer’s verdict.' })
export class ReviewPlanInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string

  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number

  @Field(() => ReviewVerdict, { description: 'The verdict.' })
  verdict!: ReviewVerdict

  @Field(() => String, { nullable: true, description: 'Its reason; needed to return a plan.' })
  comment?: string | null
}

@InputType({ description: 'A comment on a plan.' })
export class CommentPlanInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string

  @Field(() => String, { description: 'The words, 1 to 4000 characters.' })
  text!: string

  @Field(() => PointInput, { nullable: true, description: 'The place to pin it to.' })
  at?: PointInput | null
}
