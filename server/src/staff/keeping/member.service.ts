import { v7 as uuid } from 'uuid'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { requireValues } from '../../graphql/parse/require-values.ts'
import { authorize } from '../../viewer/authorize.ts'
import type { Operation } from '../../viewer/operations.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import type { Assignment } from './assignments.ts'
import type {
  CreateStaffMemberInput,
  DeleteStaffMemberInput,
  EraseStaffMemberInput,
  RestoreStaffMemberInput,
  StaffAssignmentInput,
  UpdateStaffMemberInput,
} from './keeping.inputs.ts'
import { eraseMember, takenAway, takeOff } from './leaving.query.ts'
import { codeOf, namedBy, phoneOf, refusal } from './member-values.ts'
import { assignmentsAround, type MemberState, membersNow } from './staff.query.ts'
import { asOne, conflict, inTurn, nobody, type Turn, written } from './write-staff.ts'

/** The most assignments of one person in a request. */
const MOST = 100

/** Puts somebody on a roster. @returns their uuid */
export const createMember = (writer: Writer, viewer: Viewer | null, input: CreateStaffMemberInput): Promise<string> =>
  asOne(() =>
    inTurn(writer, viewer, 'createStaffMember', input, async turn => {
      authorize(turn.viewer, 'KEEP_STAFF', input.divisionCode)
      const id = uuid()
      const becomes: MemberState = {
        id,
        version: 1,
        divisionCode: input.divisionCode,
        code: codeOf(input.code),
        ...namedBy(input.name),
        employment: input.employment ?? null,
        officePhone: phoneOf(input.officePhone),
      }
      const assignments = assignmentsFrom(id, input.assignments ?? [], [])
      await written(turn, [{ row: 0, was: null, becomes, assignments }], input.replaceLeaders ?? false)
      return id
    }),
  )

/** Changes what the input names of somebody, if they are still as their editor saw them. @returns their uuid */
export const updateMember = (writer: Writer, viewer: Viewer | null, input: UpdateStaffMemberInput): Promise<string> =>
  asOne(() =>
    inTurn(writer, viewer, 'updateStaffMember', input, async turn => {
      const was = await seen(turn, input, 'KEEP_STAFF')
      requireValues(input, ['divisionCode', 'name', 'assignments'])
      const becomes: MemberState = {
        ...was,
        ...(input.divisionCode ? { divisionCode: input.divisionCode } : {}),
        ...(typeof input.name === 'string' ? namedBy(input.name) : {}),
        ...(input.code !== undefined ? { code: codeOf(input.code) } : {}),
        ...(input.employment !== undefined ? { employment: input.employment } : {}),
        ...(input.officePhone !== undefined ? { officePhone: phoneOf(input.officePhone) } : {}),
      }
      const wanted = input.assignments
        ? {
            assignments: assignmentsFrom(was.id, input.assignments, await assignmentsAround(turn.writer, [was.id], [])),
          }
        : {}
      await written(turn, [{ row: 0, was, becomes, ...wanted }], input.replaceLeaders ?? false)
      return was.id
    }),
  )

/** Takes somebody off the roster with all that was said of where they serve. Their row stays, so that they can be brought back. @returns their version then */
export const deleteMember = (writer: Writer, viewer: Viewer | null, input: DeleteStaffMemberInput): Promise<number> =>
  asOne(() =>
    inTurn(writer, viewer, 'deleteStaffMember', input, async turn => {
      const was = await seen(turn, input, 'KEEP_STAFF')
      const all = await assignmentsAround(turn.writer, [was.id], [])
      await written(turn, [{ row: 0, was, becomes: was, assignments: [] }], false)
      return takeOff(turn.writer, was.id, all)
    }),
  )

/** Brings back somebody who was taken off the roster, with where they served. @returns their uuid */
export const restoreMember = (writer: Writer, viewer: Viewer | null, input: RestoreStaffMemberInput): Promise<string> =>
  asOne(() =>
    inTurn(writer, viewer, 'restoreStaffMember', input, async turn => {
      const was = await seen(turn, input, 'KEEP_STAFF', true)
      const assignments = await takenAway(turn.writer, was.id)
      await written(turn, [{ row: 0, was, becomes: was, assignments }], false)
      return was.id
    }),
  )

/** Erases somebody for good: name, number and phone. Where they served stays, for the figures; what holds ends today. @returns their uuid */
export const eraseStaffMember = (
  writer: Writer,
  viewer: Viewer | null,
  input: EraseStaffMemberInput,
): Promise<string> =>
  asOne(() =>
    inTurn(writer, viewer, 'eraseStaffMember', input, async turn => {
      const was = await seen(turn, input, 'ERASE_STAFF', 'either')
      await eraseMember(turn.writer, was.id, was.divisionCode)
      return was.id
    }),
  )

/** The person whom a change names, once the viewer may change them and has seen them as they are. */
async function seen(
  { writer, viewer }: Turn,
  { memberId, version }: { memberId: string; version: number },
  operation: Operation,
  takenOff: boolean | 'either' = false,
): Promise<MemberState> {
  const id = uuidOf('StaffMember', memberId)
  const found = [
    ...(takenOff !== true ? await membersNow(writer, [id]) : []),
    ...(takenOff !== false ? await membersNow(writer, [id], { takenOff: true }) : []),
  ]
  const [was] = found
  if (!was) throw nobody()
  authorize(viewer, operation, was.divisionCode)
  if (was.version !== version) throw conflict(was.version)
  return was
}

/** Assignments as an input lists them: those that are named, or say just the same, stay what they are. */
function assignmentsFrom(
  memberId: string,
  inputs: readonly StaffAssignmentInput[],
  standing: readonly Assignment[],
): Assignment[] {
  if (inputs.length > MOST)
    throw new DomainError('BAD_USER_INPUT', `\`assignments\` has at most ${MOST} items.`, {
      argument: 'assignments',
      reason: 'WRONG_LENGTH',
    })
  const taken = new Set<string>()
  return inputs.map(({ assignmentId, gridId, role, since, until }) => {
    const grid = uuidOf('Grid', gridId)
    const named = assignmentId
      ? standing.find(({ id }) => id === assignmentId)
      : standing.find(one => !taken.has(one.id) && one.gridId === grid && one.role === role && one.since === since)
    if (assignmentId && (!named || taken.has(named.id)))
      throw refusal(
        'assignmentId',
        'NO_SUCH_ASSIGNMENT',
        'There is no such assignment of this person, or it is there twice.',
      )
    const id = named?.id ?? uuid()
    taken.add(id)
    return { id, memberId, gridId: grid, role, since, until: until ?? null }
  })
}
