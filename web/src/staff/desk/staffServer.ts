import {
  AssignStaffDocument,
  type AssignStaffInput,
  type AssignStaffMutation,
  allPages,
  type CombinedError,
  CreateStaffMemberDocument,
  type CreateStaffMemberInput,
  client,
  DeleteStaffMemberDocument,
  EndStaffAssignmentsDocument,
  type EndStaffAssignmentsInput,
  EraseStaffMemberDocument,
  RestoreStaffMemberDocument,
  StaffHereDocument,
  UpdateStaffMemberDocument,
  type UpdateStaffMemberInput,
} from '../../api/index.ts'
import { remoteReach } from '../../reach/desk/reachServer.ts'
import type { Person } from './people.ts'

/** What came of a change: people as they are now, or why nothing was written. */
export interface Changed {
  readonly people?: readonly Person[]
  readonly problems?: NonNullable<AssignStaffMutation['assignStaff']>['problems']
  readonly error?: CombinedError | undefined
}

const one = (member: Person | null | undefined, error: CombinedError | undefined): Changed =>
  error ? { error } : { people: member ? [member] : [] }

/** The API. What it does not answer to a question is thrown as its CombinedError. */
export const remoteStaff = {
  settings: remoteReach.settings,
  divisions: remoteReach.divisions,
  ground: remoteReach.ground,
  people: (within: string): Promise<Person[]> => allPages(StaffHereDocument, { within }, data => data.staffMembers),
  async create(input: CreateStaffMemberInput): Promise<Changed> {
    const { data, error } = await client.mutation(CreateStaffMemberDocument, { input }).toPromise()
    return one(data?.createStaffMember?.member, error)
  },
  async update(input: UpdateStaffMemberInput): Promise<Changed> {
    const { data, error } = await client.mutation(UpdateStaffMemberDocument, { input }).toPromise()
    return one(data?.updateStaffMember?.member, error)
  },
  async assign(input: AssignStaffInput): Promise<Changed> {
    const { data, error } = await client.mutation(AssignStaffDocument, { input }).toPromise()
    const answer = data?.assignStaff
    return answer ? (answer.applied ? { people: answer.members } : { problems: answer.problems }) : { error }
  },
  async end(input: EndStaffAssignmentsInput): Promise<Changed> {
    const { data, error } = await client.mutation(EndStaffAssignmentsDocument, { input }).toPromise()
    const answer = data?.endStaffAssignments
    return answer ? (answer.applied ? { people: answer.members } : { problems: answer.problems }) : { error }
  },
  /** @returns their version then */
  async remove(memberId: string, version: number): Promise<{ version?: number; error?: CombinedError | undefined }> {
    const { data, error } = await client
      .mutation(DeleteStaffMemberDocument, { input: { memberId, version } })
      .toPromise()
    return data?.deleteStaffMember ? { version: data.deleteStaffMember.version } : { error }
  },
  async restore(memberId: string, version: number): Promise<Changed> {
    const input = { memberId, version }
    const { data, error } = await client.mutation(RestoreStaffMemberDocument, { input }).toPromise()
    return one(data?.restoreStaffMember?.member, error)
  },
  async erase(memberId: string, version: number): Promise<{ error?: CombinedError | undefined }> {
    const input = { memberId, version }
    const { data, error } = await client.mutation(EraseStaffMemberDocument, { input }).toPromise()
    return data?.eraseStaffMember ? {} : { error }
  },
}

export type StaffServer = typeof remoteStaff
