import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Moment } from '../../graphql/scalars.ts'
import { PlanEditNode } from '../log/plan-edit.type.ts'
import { PlanCommentNode } from '../review/plan-comment.type.ts'
import { PlanStepNode } from '../review/plan-step.type.ts'

@ObjectType({ description: 'Rows came to the log.', simpleResolvers: true })
export class PlanEdited {
  @Field(() => Int, { description: 'The plan’s version after the last of them.' })
  version!: number

  @Field(() => [PlanEditNode], { description: 'The rows, in order.' })
  edits!: PlanEditNode[]
}

@ObjectType({ description: 'The plan came to stand somewhere else.', simpleResolvers: true })
export class PlanStepped {
  @Field(() => Int, { description: 'The plan’s version after it.' })
  version!: number

  @Field(() => PlanStepNode, { description: 'The step.' })
  step!: PlanStepNode
}

@ObjectType({ description: 'Somebody said something.', simpleResolvers: true })
export class PlanCommented {
  @Field(() => Int, { description: 'The plan’s version after it.' })
  version!: number

  @Field(() => PlanCommentNode, { description: 'The comment.' })
  comment!: PlanCommentNode
}

@ObjectType({ description: 'Somebody who has the plan open came, moved, selected, or went.', simpleResolvers: true })
export class PlanPresence {
  @Field(() => ID, { description: 'Of one open page, as its client named it.' })
  participantId!: string

  @Field(() => String, { description: 'Account name.' })
  username!: string

  @Field(() => String, { description: 'Name to be shown.' })
  displayName!: string

  @Field(() => Boolean, { description: 'False when they are gone, or have not been heard of for half a minute.' })
  present!: boolean

  @Field(() => Float, { nullable: true, description: 'Where their pointer is, degrees east. Null when off the map.' })
  longitude!: number | null

  @Field(() => Float, { nullable: true, description: 'Where their pointer is, degrees north. Null when off the map.' })
  latitude!: number | null

  @Field(() => [ID], { description: 'Grids that they have selected.' })
  selection!: readonly string[]
}

@ObjectType({ description: 'A net beside the plan, without its cells.', simpleResolvers: true })
export class PlanNetMark {
  @Field(() => String, { description: 'The department whose net it is.' })
  department!: string

  @Field(() => Moment, { description: 'When it came to be what it is.' })
  changedAt!: string
}

@ObjectType({
  description:
    'Nets were laid beside the plan, took the place of others, or were taken away. Comes at the beginning too, if there are any.',
  simpleResolvers: true,
})
export class PlanNetsChanged {
  @Field(() => [PlanNetMark], { description: 'Those that are there now; their cells are `nets` of the plan.' })
  nets!: readonly PlanNetMark[]
}

/** What happens to a plan, as those who have it open hear it. */
export type PlanEventNode = PlanEdited | PlanStepped | PlanCommented | PlanNetsChanged | PlanPresence

export const PlanEvent = createUnionType({
  name: 'PlanEvent',
  description: 'What happens to a plan. Edits, steps and comments come in the order of `version`, none left out.',
  types: () => [PlanEdited, PlanStepped, PlanCommented, PlanNetsChanged, PlanPresence] as const,
})
