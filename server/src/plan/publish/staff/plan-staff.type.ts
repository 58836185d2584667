import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Day } from '../../../graphql/scalars.ts'
import { wordsOf } from '../../../graphql/words.ts'
import { StaffMember } from '../../../staff/person/member.type.ts'
import { StaffRole } from '../../../staff/person/staff-role.ts'

export const StaffEffectKind = wordsOf<'SPLIT' | 'JOINED' | 'MERGED' | 'ENDED'>(
  'StaffEffectKind',
  'What a plan does to a grid in which somebody serves.',
  {
    SPLIT: 'Parts of it become grids of their own; it goes on.',
    JOINED: 'Others are merged into it; it goes on.',
    MERGED: 'It ends, and others have its ground.',
    ENDED: 'It ends, and nobody has its ground.',
  },
)

@ObjectType('StaffPlace', {
  description: 'Where somebody is to serve from the day of a plan on.',
  simpleResolvers: true,
})
export class StaffPlaceType {
  @Field(() => ID, { description: 'The grid, as the plan has it.' })
  gridId!: string

  @Field(() => StaffRole, { description: 'Leader or worker.' })
  role!: StaffRole
}

@ObjectType({ description: 'A grid to which somebody can go.', simpleResolvers: true })
export class StaffSuccessor {
  @Field(() => ID, { description: 'The grid, as the plan has it.' })
  gridId!: string

  @Field(() => String, {
    nullable: true,
    description: 'Its code; null for one that is new and gets it when the plan is published.',
  })
  code!: string | null

  @Field(() => String, { nullable: true, description: 'Its name; null for one that is new and was not given one.' })
  name!: string | null
}

@ObjectType({ description: 'Somebody whose grid a plan splits, merges with another or ends.', simpleResolvers: true })
export class PlanStaffEffect {
  @Field(() => ID, { description: 'The assignment that is touched.' })
  assignmentId!: string

  @Field(() => StaffMember, { nullable: true, description: 'The person. Null when you may not read their roster.' })
  member!: StaffMember | null

  @Field(() => ID, { description: 'The grid in which they serve.' })
  gridId!: string

  @Field(() => String, { description: 'Its code.' })
  gridCode!: string

  @Field(() => String, { description: 'Its name.' })
  gridName!: string

  @Field(() => StaffRole, { description: 'What they are there.' })
  role!: StaffRole

  @Field(() => Day, { description: 'Since when.' })
  since!: string

  @Field(() => StaffEffectKind, { description: 'What happens to the grid.' })
  kind!: keyof typeof StaffEffectKind

  @Field(() => [StaffPlaceType], {
    description:
      'Where they go if nobody says otherwise: they stay in a grid that is split or takes another in, work in the one that theirs is merged into, and end with one that ends.',
  })
  places!: StaffPlaceType[]

  @Field(() => [StaffSuccessor], {
    description: 'The grids that have the ground of theirs afterwards, it first where it goes on.',
  })
  successors!: StaffSuccessor[]
}

@InputType({ description: 'A grid in which somebody is to serve from the day of a plan on.' })
export class StaffPlaceInput {
  @Field(() => ID, { description: 'The grid, as the plan has it: any in the plan’s division on that day.' })
  gridId!: string

  @Field(() => StaffRole, { description: 'Leader or worker.' })
  role!: StaffRole
}

@InputType({ description: 'Where somebody goes whose grid a plan touches.' })
export class StaffSettlementInput {
  @Field(() => ID, { description: 'The assignment, as `Plan.staffEffects` has it.' })
  assignmentId!: string

  @Field(() => [StaffPlaceInput], { description: 'Where they serve instead; none where they end. At most 10.' })
  places!: StaffPlaceInput[]
}
