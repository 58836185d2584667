import { Field, ID, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { Day } from '../../graphql/scalars.ts'
import { StaffEmployment, StaffRole } from '../person/staff-role.ts'

const FOLLOW =
  'Whether a new leader follows the one who is there, who ends on the day on which the new one begins; otherwise two leaders are refused.'

@InputType({ description: 'In which grid somebody is to serve, as what, and from when to when.' })
export class StaffAssignmentInput {
  @Field(() => ID, { nullable: true, description: 'The assignment that it changes; absent for a new one.' })
  assignmentId?: string | null

  @Field(() => ID, { description: 'The grid.' })
  gridId!: string

  @Field(() => StaffRole, { description: 'Leader or worker.' })
  role!: StaffRole

  @Field(() => Day, { description: 'First day.' })
  since!: string

  @Field(() => Day, {
    nullable: true,
    description: 'First day on which it no longer holds; absent while it has no end.',
  })
  until?: string | null
}

@InputType({ description: 'Somebody new on a roster.' })
export class CreateStaffMemberInput extends MutationInput {
  @Field(() => String, { description: 'Code of the division on whose roster they are: a district or below it.' })
  divisionCode!: string

  @Field(() => String, { description: 'Name, at most 50 characters.' })
  name!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Number, unique in the district: 1 to 16 letters, digits or dashes, and no phone. Given by itself when absent.',
  })
  code?: string | null

  @Field(() => StaffEmployment, { nullable: true, description: 'Full- or part-time; absent while that is not known.' })
  employment?: StaffEmployment | null

  @Field(() => String, { nullable: true, description: 'Office phone.' })
  officePhone?: string | null

  @Field(() => [StaffAssignmentInput], { nullable: true, description: 'Where they serve; at most 100.' })
  assignments?: StaffAssignmentInput[] | null

  @Field(() => Boolean, { nullable: true, description: FOLLOW })
  replaceLeaders?: boolean | null
}

@InputType({ description: 'Somebody on a roster, as you saw them.' })
abstract class SeenMemberInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  memberId!: string

  @Field(() => Int, { description: 'Their version as you saw it.' })
  version!: number
}

@InputType({ description: 'Changes of somebody on a roster. What is absent stays; null empties.' })
export class UpdateStaffMemberInput extends SeenMemberInput {
  @Field(() => String, { nullable: true, description: 'Code of the division on whose roster they are to be.' })
  divisionCode?: string | null

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Number; null for one that is given by itself.' })
  code?: string | null

  @Field(() => StaffEmployment, { nullable: true, description: 'Full- or part-time.' })
  employment?: StaffEmployment | null

  @Field(() => String, { nullable: true, description: 'Office phone.' })
  officePhone?: string | null

  @Field(() => [StaffAssignmentInput], {
    nullable: true,
    description: 'Where they have served, serve and will: all of it, in place of what there is; at most 100.',
  })
  assignments?: StaffAssignmentInput[] | null

  @Field(() => Boolean, { nullable: true, description: FOLLOW })
  replaceLeaders?: boolean | null
}

@InputType({ description: 'Who is to serve in which grid.' })
export class NewAssignmentInput {
  @Field(() => ID, { description: 'The person.' })
  memberId!: string

  @Field(() => Int, { description: 'Their version as you saw it; the same for all of one person.' })
  version!: number

  @Field(() => ID, { description: 'The grid.' })
  gridId!: string

  @Field(() => StaffRole, { description: 'Leader or worker.' })
  role!: StaffRole

  @Field(() => Day, { description: 'First day.' })
  since!: string

  @Field(() => Day, {
    nullable: true,
    description: 'First day on which it no longer holds; absent while it has no end.',
  })
  until?: string | null
}

@InputType({ description: 'Assignments to add: all of them, or none.' })
export class AssignStaffInput extends MutationInput {
  @Field(() => [NewAssignmentInput], { description: 'Who, and where; at most 500.' })
  assignments!: NewAssignmentInput[]

  @Field(() => Boolean, { nullable: true, description: FOLLOW })
  replaceLeaders?: boolean | null
}

@InputType({ description: 'An assignment that is to end.' })
export class EndingAssignmentInput {
  @Field(() => ID, { description: 'The person.' })
  memberId!: string

  @Field(() => Int, { description: 'Their version as you saw it; the same for all of one person.' })
  version!: number

  @Field(() => ID, { description: 'The assignment.' })
  assignmentId!: string
}

@InputType({ description: 'Assignments to end on a day: all of them, or none.' })
export class EndStaffAssignmentsInput extends MutationInput {
  @Field(() => [EndingAssignmentInput], { description: 'Which; at most 500.' })
  assignments!: EndingAssignmentInput[]

  @Field(() => Day, {
    description: 'First day on which they no longer hold. What was to begin on it or later never does.',
  })
  until!: string
}

@InputType({ description: 'Somebody to take off the roster, as if they had never been on it.' })
export class DeleteStaffMemberInput extends SeenMemberInput {}

@InputType({ description: 'Somebody to bring back with all their assignments.' })
export class RestoreStaffMemberInput extends SeenMemberInput {}

@InputType({ description: 'Somebody to erase.' })
export class EraseStaffMemberInput extends SeenMemberInput {}
