import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { authorize } from '../../viewer/authorize.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import type { Assignment } from './assignments.ts'
import { type Draft, newAssignment } from './change-staff.ts'
import type { AssignStaffInput, EndStaffAssignmentsInput } from './keeping.inputs.ts'
import { refusal } from './member-values.ts'
import { assignmentsAround, type MemberState, membersNow } from './staff.query.ts'
import { asList, conflict, inTurn, type ListAnswer, nobody, type Turn, written } from './write-staff.ts'

/** The most items of one request. */
const MOST = 500

/** Lets people serve in grids besides where they do: all of them, or none. */
export const assignStaff = (writer: Writer, viewer: Viewer | null, input: AssignStaffInput): Promise<ListAnswer> =>
  asList(() =>
    inTurn(writer, viewer, 'assignStaff', input, async turn => {
      const drafts = await draftsOf(turn, input.assignments, ({ gridId, role, since, until }, member, all) => {
        const added = newAssignment(member.id, { gridId: uuidOf('Grid', gridId), role, since, until: until ?? null })
        return { assignments: [...all, added], of: added.id }
      })
      return (await written(turn, drafts, input.replaceLeaders ?? false)).members
    }),
  )

/** Ends assignments on a day: all of them, or none. */
export const endAssignments = (
  writer: Writer,
  viewer: Viewer | null,
  input: EndStaffAssignmentsInput,
): Promise<ListAnswer> =>
  asList(() =>
    inTurn(writer, viewer, 'endStaffAssignments', input, async turn => {
      const { until } = input
      const drafts = await draftsOf(turn, input.assignments, ({ assignmentId }, _, all) => {
        const one = all.find(({ id }) => id === assignmentId)
        if (!one) throw refusal('assignmentId', 'NO_SUCH_ASSIGNMENT', 'There is no such assignment of this person.')
        const rest = all.filter(other => other !== one)
        return { assignments: one.since < until ? [...rest, { ...one, until }] : rest, of: one.id }
      })
      return (await written(turn, drafts, false)).members
    }),
  )

/** What an item makes of all assignments of its person, and which of them it is about. */
type Apply<Item> = (
  item: Item,
  member: MemberState,
  all: readonly Assignment[],
) => { readonly assignments: readonly Assignment[]; readonly of: string }

/** People as a list of items leaves them, each once. What is wrong with an item is among the troubles. */
async function draftsOf<Item extends { readonly memberId: string; readonly version: number }>(
  { writer, viewer, troubles }: Turn,
  items: readonly Item[],
  apply: Apply<Item>,
): Promise<Draft[]> {
  if (items.length === 0 || items.length > MOST)
    throw new DomainError('BAD_USER_INPUT', `\`assignments\` has 1 to ${MOST} items.`, {
      argument: 'assignments',
      reason: 'WRONG_LENGTH',
    })
  const ids = items.map(({ memberId }) => uuidOf('StaffMember', memberId))
  const members = new Map((await membersNow(writer, ids)).map(member => [member.id, member]))
  const standing = Map.groupBy(await assignmentsAround(writer, ids, []), ({ memberId }) => memberId)
  const drafts = new Map<string, Draft & { readonly rowOf: Map<string, number> }>()
  for (const [row, item] of items.entries())
    await troubles.attempt(row, null, () => {
      const member = members.get(ids[row]!)
      if (!member) throw nobody()
      authorize(viewer, 'KEEP_STAFF', member.divisionCode)
      if (member.version !== item.version) throw conflict(member.version)
      const draft = drafts.get(member.id)
      const { assignments, of } = apply(item, member, draft?.assignments ?? standing.get(member.id) ?? [])
      const rowOf = (draft?.rowOf ?? new Map<string, number>()).set(of, row)
      drafts.set(member.id, { row: draft?.row ?? row, was: member, becomes: member, assignments, rowOf })
    })
  return [...drafts.values()]
}
