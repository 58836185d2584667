import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { valueReasonOf } from '../../graphql/parse/value-reason.ts'
import type { StaffMember } from '../person/member.type.ts'
import { visibleMember } from '../person/visible-member.ts'
import { assignStaff, endAssignments } from './assign.service.ts'
import {
  AssignStaffInput,
  CreateStaffMemberInput,
  DeleteStaffMemberInput,
  EndStaffAssignmentsInput,
  EraseStaffMemberInput,
  RestoreStaffMemberInput,
  UpdateStaffMemberInput,
} from './keeping.inputs.ts'
import {
  AssignStaffPayload,
  CreateStaffMemberPayload,
  DeleteStaffMemberPayload,
  EndStaffAssignmentsPayload,
  EraseStaffMemberPayload,
  type MemberPayload,
  type MembersPayload,
  RestoreStaffMemberPayload,
  type StaffProblemCode,
  UpdateStaffMemberPayload,
} from './keeping-payload.ts'
import { createMember, deleteMember, eraseStaffMember, restoreMember, updateMember } from './member.service.ts'
import type { ListAnswer } from './write-staff.ts'

@Resolver()
export class StaffKeepingResolver {
  @Mutation(() => CreateStaffMemberPayload, {
    nullable: true,
    description: 'Puts somebody on a roster, and into grids. Needs the right to keep the roster and each of the grids.',
  })
  async createStaffMember(
    @Arg('input', () => CreateStaffMemberInput, { description: 'The person.' }) input: CreateStaffMemberInput,
    @Ctx() context: Context,
  ): Promise<MemberPayload> {
    return after(context, await createMember(context.writer, context.viewer, input))
  }

  @Mutation(() => UpdateStaffMemberPayload, {
    nullable: true,
    description:
      'Changes somebody on a roster, or where they serve. Needs the right to both rosters, and to every grid that gains or loses them.',
  })
  async updateStaffMember(
    @Arg('input', () => UpdateStaffMemberInput, { description: 'The changes.' }) input: UpdateStaffMemberInput,
    @Ctx() context: Context,
  ): Promise<MemberPayload> {
    return after(context, await updateMember(context.writer, context.viewer, input))
  }

  @Mutation(() => AssignStaffPayload, {
    nullable: true,
    description: 'Lets people serve in grids besides where they do: all of the list, or nothing of it.',
  })
  async assignStaff(
    @Arg('input', () => AssignStaffInput, { description: 'Who, and where.' }) input: AssignStaffInput,
    @Ctx() context: Context,
  ): Promise<MembersPayload> {
    return afterAll(context, await assignStaff(context.writer, context.viewer, input))
  }

  @Mutation(() => EndStaffAssignmentsPayload, {
    nullable: true,
    description: 'Ends assignments on a day: all of the list, or nothing of it.',
  })
  async endStaffAssignments(
    @Arg('input', () => EndStaffAssignmentsInput, { description: 'Which, and when.' }) input: EndStaffAssignmentsInput,
    @Ctx() context: Context,
  ): Promise<MembersPayload> {
    return afterAll(context, await endAssignments(context.writer, context.viewer, input))
  }

  @Mutation(() => DeleteStaffMemberPayload, {
    nullable: true,
    description:
      'Takes somebody off the roster who was put there by mistake, with all assignments. Who leaves the service is ended instead, so that their history stays.',
  })
  async deleteStaffMember(
    @Arg('input', () => DeleteStaffMemberInput, { description: 'The person.' }) input: DeleteStaffMemberInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<DeleteStaffMemberPayload> {
    return { memberId: input.memberId, version: await deleteMember(writer, viewer, input) }
  }

  @Mutation(() => RestoreStaffMemberPayload, {
    nullable: true,
    description: 'Brings back somebody who was taken off the roster, with all assignments.',
  })
  async restoreStaffMember(
    @Arg('input', () => RestoreStaffMemberInput, { description: 'The person.' }) input: RestoreStaffMemberInput,
    @Ctx() context: Context,
  ): Promise<MemberPayload> {
    return after(context, await restoreMember(context.writer, context.viewer, input))
  }

  @Mutation(() => EraseStaffMemberPayload, {
    nullable: true,
    description:
      'Erases somebody’s name, number and phone for good, from all that is kept. Where they served stays under their id, for the figures; what holds today ends.',
  })
  async eraseStaffMember(
    @Arg('input', () => EraseStaffMemberInput, { description: 'The person.' }) input: EraseStaffMemberInput,
    @Ctx() context: Context,
  ): Promise<MemberPayload> {
    return after(context, await eraseStaffMember(context.writer, context.viewer, input))
  }
}

/** The person after a change, read anew. */
async function after(context: Context, id: string): Promise<MemberPayload> {
  context.clear()
  return { member: await visibleMember(context, id) }
}

async function afterAll(context: Context, { ids, troubles }: ListAnswer): Promise<MembersPayload> {
  context.clear()
  const found = await Promise.all(ids.map(id => visibleMember(context, id)))
  return {
    applied: troubles.length === 0,
    members: found.filter((member): member is StaffMember => member !== null),
    problems: troubles.map(({ row, field, error }) => ({
      row,
      field,
      code: error.extensions.code as StaffProblemCode,
      reason: valueReasonOf(error.extensions),
      message: error.message,
    })),
  }
}
