import type { Writer } from '../../../database/access.ts'
import { DomainError } from '../../../errors/domain-error.ts'
import { uuidOf } from '../../../graphql/global-id.ts'
import { type Assignment, settle } from '../../../staff/keeping/assignments.ts'
import { newAssignment } from '../../../staff/keeping/change-staff.ts'
import { assignmentsAround, countChange, takeTurn, writeAssignments } from '../../../staff/keeping/staff.query.ts'
import type { Publication } from '../outcome/published-coverage.ts'
import { servingFrom } from './staff-effects.query.ts'
import { gridEffects, gridsAfter, type StaffEffect, type StaffPlace, staffEffects } from './staff-effects.ts'

/** Where the person of an assignment goes, as a reviewer says. */
export interface Settlement {
  readonly assignmentId: string
  readonly places: readonly StaffPlace[]
}

/** A plan that is published, with its division and day. */
interface Publishing {
  readonly planId: string
  readonly within: string
  readonly day: string
}

/**
 * Lets the people of grids that a plan splits, merges or ends serve from its day on where the reviewer says, or else where the default is.
 * What is written is the plan's, and goes back with it. @throws BAD_USER_INPUT for a settlement that can't be
 */
export async function settleStaff(
  writer: Writer,
  { planId, within, day }: Publishing,
  publication: Publication,
  said: readonly Settlement[],
): Promise<void> {
  const effects = gridEffects(publication)
  const gridIds = effects.map(({ gridId }) => uuidOf('Grid', gridId))
  await takeTurn(writer)
  const found = staffEffects(effects, await servingFrom(writer, gridIds, day))
  const settled = settlementsOf(found, said, gridsAfter(publication, within))
  const memberIds = [...new Set(found.map(({ assignment }) => assignment.memberId))]
  const led = [...settled.values()].flat().filter(({ role }) => role === 'LEADER')
  const standing = await assignmentsAround(
    writer,
    memberIds,
    led.map(({ gridId }) => uuidOf('Grid', gridId)),
  )
  const wanted = new Map(memberIds.map(id => [id, standing.filter(({ memberId }) => memberId === id)]))
  for (const { assignment } of found)
    wanted.set(
      assignment.memberId,
      settledOn(wanted.get(assignment.memberId)!, assignment, settled.get(assignment.id)!, day),
    )
  const { clashes, ...change } = settle(standing, wanted, { replace: false })
  const [clash] = clashes
  if (clash)
    throw refused(
      clash.reason,
      clash.reason === 'LEADER_TAKEN'
        ? 'A grid would have two leaders. Let one of them work there, or go elsewhere.'
        : 'Somebody would be in one grid twice.',
      { gridId: `Grid:${clash.wanted.gridId}` },
    )
  await writeAssignments(writer, change, planId)
  await countChange(writer, [
    ...new Set([...change.removed, ...change.changed, ...change.added].map(({ memberId }) => memberId)),
  ])
}

const refused = (reason: string, message: string, more: object = {}): DomainError =>
  new DomainError('BAD_USER_INPUT', message, { argument: 'staff', reason, ...more })

/** For each assignment where its person goes. */
function settlementsOf(
  effects: readonly StaffEffect[],
  said: readonly Settlement[],
  possible: ReadonlySet<string>,
): Map<string, readonly StaffPlace[]> {
  const settled = new Map(effects.map(({ assignment, places }) => [assignment.id, places]))
  for (const { assignmentId, places } of said) {
    if (!settled.has(assignmentId))
      throw refused('NO_SUCH_ASSIGNMENT', 'The plan does not touch one of these assignments. Read them again.')
    if (places.some(({ gridId }) => !possible.has(gridId)))
      throw refused('NO_SUCH_GRID', 'Somebody would go into a grid that is not there on that day.')
    settled.set(assignmentId, places)
  }
  return settled
}

/** All assignments of a person once one of them is settled: it stays, or ends on the day, and others begin on it. Where they serve already nothing begins. */
function settledOn(
  all: readonly Assignment[],
  one: Assignment,
  places: readonly StaffPlace[],
  day: string,
): Assignment[] {
  const stays = places.find(({ gridId, role }) => uuidOf('Grid', gridId) === one.gridId && role === one.role)
  const rest = stays
    ? [...all]
    : all.map(other => (other.id === one.id ? { ...one, until: one.since > day ? one.since : day } : other))
  const since = one.since > day ? one.since : day
  for (const place of places) {
    const gridId = uuidOf('Grid', place.gridId)
    const isThere = rest.some(
      other =>
        other.gridId === gridId &&
        other.since < (one.until ?? '9999') &&
        since < (other.until ?? '9999') &&
        other.since !== other.until,
    )
    if (!isThere) rest.push(newAssignment(one.memberId, { gridId, role: place.role, since, until: one.until }))
  }
  return rest
}
