import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Cost } from '../../graphql/cost.ts'
import { ValueReason, type ValueReason as ValueReasonWord } from '../../graphql/parse/value-reason.ts'
import { wordsOf } from '../../graphql/words.ts'
import { StaffMember } from '../person/member.type.ts'
import { StaffField } from './staff-field.ts'

/** Why an assignment of a list can't be written: the codes of errors that one alone would get. */
export type StaffProblemCode = 'BAD_USER_INPUT' | 'VERSION_CONFLICT' | 'NOT_FOUND' | 'FORBIDDEN'
const StaffProblemCode = wordsOf<StaffProblemCode>(
  'StaffProblemCode',
  'Why something of a list can’t be written: the code of the error that it would get alone.',
  {
    BAD_USER_INPUT: 'Something of it can’t be met as it is.',
    VERSION_CONFLICT: 'Somebody changed the person since you read them.',
    NOT_FOUND: 'There is no such person.',
    FORBIDDEN: 'Your account may not keep the person, or the grid.',
  },
)

@ObjectType({ description: 'Why something of a list can’t be written.', simpleResolvers: true })
export class StaffProblem {
  @Field(() => Int, { description: 'Its place in the list, from 0.' })
  row!: number

  @Field(() => StaffField, { nullable: true, description: 'What is wrong of it. Null where it is the whole.' })
  field!: StaffField | null

  @Field(() => StaffProblemCode, { description: 'What is wrong.' })
  code!: StaffProblemCode

  @Field(() => ValueReason, { nullable: true, description: 'Why it can’t be taken, where it is said.' })
  reason!: ValueReasonWord | null

  @Field(() => String, { description: 'The same in a sentence, in English.' })
  message!: string
}

/** Makes the payload type of a mutation that answers with one person. */
function memberPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, { description: 'The person after the change.', simpleResolvers: true })
  class Payload {
    @Field(() => StaffMember, {
      nullable: true,
      description: 'The person as they are now. Null when you may no longer read the roster that they are on.',
    })
    member!: StaffMember | null
  }
  return Payload
}

export interface MemberPayload {
  member: StaffMember | null
}

export const CreateStaffMemberPayload = memberPayloadOf('CreateStaffMember')
export const UpdateStaffMemberPayload = memberPayloadOf('UpdateStaffMember')
export const RestoreStaffMemberPayload = memberPayloadOf('RestoreStaffMember')
export const EraseStaffMemberPayload = memberPayloadOf('EraseStaffMember')

@ObjectType({ description: 'What came of taking somebody off the roster.', simpleResolvers: true })
export class DeleteStaffMemberPayload {
  @Field(() => ID, { description: 'The person.' })
  memberId!: string

  @Field(() => Int, { description: 'Their version now: pass it along to bring them back.' })
  version!: number
}

/** Makes the payload type of a mutation of many assignments. */
function membersPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: 'The people after the change, or why nothing was written.',
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => Boolean, { description: 'Whether it is written: all of it, or nothing.' })
    applied!: boolean

    @Cost({ rows: 200 })
    @Field(() => [StaffMember], {
      description: 'Everybody who has changed, leaders who were followed too; empty where nothing is written.',
    })
    members!: StaffMember[]

    @Field(() => [StaffProblem], { description: 'All that is wrong, by rows.' })
    problems!: StaffProblem[]
  }
  return Payload
}

export interface MembersPayload {
  applied: boolean
  members: StaffMember[]
  problems: StaffProblem[]
}

export const AssignStaffPayload = membersPayloadOf('AssignStaff')
export const EndStaffAssignmentsPayload = membersPayloadOf('EndStaffAssignments')
