import { districtOf } from '@geyi/shared/codes'
import { v7 as uuid } from 'uuid'
import type { Writer } from '../../database/access.ts'
import { divisionExists } from '../../division/division.query.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import { authorize } from '../../viewer/authorize.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { staffCode } from '../person/staff-code.ts'
import { type Assignment, type Clash, type Settled, settle } from './assignments.ts'
import { refusal } from './member-values.ts'
import {
  addMembers,
  assignmentsAround,
  changeMembers,
  codesTaken,
  countChange,
  type GridNow,
  gridsNow,
  lastSerialOf,
  type MemberState,
  writeAssignments,
} from './staff.query.ts'
import type { RowTroubles } from './troubles.ts'

/** Somebody as they are to be, and the row of the list that says so. */
export interface Draft {
  readonly row: number
  /** As they were; none for somebody new. */
  readonly was: MemberState | null
  readonly becomes: MemberState
  /** All that they are to have; absent, what they have stays. */
  readonly assignments?: readonly Assignment[]
  /** The rows that say so, by the ids of assignments; the draft’s own where there is none. */
  readonly rowOf?: ReadonlyMap<string, number>
}

/** How changes are written. */
export interface Changing {
  readonly writer: Writer
  /** Who asks; nobody for the operator at the command line, who may do all. */
  readonly viewer: Viewer | 'operator'
  readonly troubles: RowTroubles
  /** Whether a new leader follows the one who is there. */
  readonly replaceLeaders: boolean
}

/** Uuids of the people who have changed, those who were followed by other leaders too. */
export interface Written {
  readonly members: readonly string[]
  readonly settled: Settled
}

/**
 * Writes people and where they serve, all of them, unless something is wrong: then it is in `troubles`, and the transaction is to be
 * given up. Each change asks for rights where it begins and where it leads: of both rosters, and of every grid that gains or loses somebody.
 */
export async function changeStaff(changing: Changing, drafts: readonly Draft[]): Promise<Written> {
  const { writer, troubles } = changing
  for (const draft of drafts) await judgePerson(changing, draft)
  const numbered = await withCodes(changing, drafts)
  const wanted = new Map(drafts.flatMap(({ becomes, assignments }) => (assignments ? [[becomes.id, assignments]] : [])))
  const all = [...wanted.values()].flat()
  const standing = await assignmentsAround(
    writer,
    [...wanted.keys()],
    all.filter(({ role }) => role === 'LEADER').map(({ gridId }) => gridId),
  )
  const { clashes, ...settled } = settle(standing, wanted, { replace: changing.replaceLeaders })
  await judgeAssignments(changing, drafts, standing, settled, clashes)
  if (troubles.all.length > 0) return { members: [], settled }
  await addMembers(
    writer,
    numbered.filter(({ was }) => !was).map(({ becomes }) => becomes),
  )
  const changed = numbered.filter(({ was, becomes }) => was && !sameContent(was, becomes)).map(({ becomes }) => becomes)
  await changeMembers(writer, changed)
  const written = new Set([
    ...numbered.filter(({ was }) => !was).map(({ becomes }) => becomes.id),
    ...changed.map(({ id }) => id),
  ])
  const moved = new Set([...settled.removed, ...settled.changed, ...settled.added].map(({ memberId }) => memberId))
  await countChange(
    writer,
    [...moved].filter(id => !written.has(id)),
  )
  await writeAssignments(writer, settled)
  return { members: [...new Set([...drafts.map(({ becomes }) => becomes.id), ...moved])], settled }
}

const sameContent = (one: MemberState, other: MemberState): boolean =>
  one.divisionCode === other.divisionCode &&
  one.code === other.code &&
  one.name === other.name &&
  one.employment === other.employment &&
  one.officePhone === other.officePhone

function permit({ viewer }: Changing, code: string): void {
  if (viewer !== 'operator') authorize(viewer, 'KEEP_STAFF', code)
}

async function judgePerson(changing: Changing, { row, was, becomes }: Draft): Promise<void> {
  await changing.troubles.attempt(row, 'DIVISION', async () => {
    const { divisionCode } = becomes
    if (was) permit(changing, was.divisionCode)
    permit(changing, divisionCode)
    if (was?.divisionCode === divisionCode) return
    if (divisionCode.length < 6 || !(await divisionExists(changing.writer, divisionCode, today())))
      throw refusal('divisionCode', 'NO_SUCH_DIVISION', 'There is no such division, or it is above a district.')
  })
}

/** Gives numbers to who has none, and refuses those that somebody else of the district has. */
async function withCodes({ writer, troubles }: Changing, drafts: readonly Draft[]): Promise<Draft[]> {
  const numbered: Draft[] = []
  for (const [district, those] of Map.groupBy(drafts, ({ becomes }) => districtOf(becomes.divisionCode))) {
    const asked = those.flatMap(({ becomes }) => becomes.code ?? [])
    const owners = new Map((await codesTaken(writer, district, asked)).map(({ id, code }) => [code, id]))
    let serial = those.some(({ becomes }) => becomes.code === null) ? await lastSerialOf(writer, district) : 0
    for (const draft of those) {
      const { row, becomes } = draft
      if (becomes.code === null) {
        do serial++
        while (asked.includes(staffCode(serial)))
        numbered.push({ ...draft, becomes: { ...becomes, code: staffCode(serial) } })
        continue
      }
      numbered.push(draft)
      const owner = owners.get(becomes.code)
      await troubles.attempt(row, 'CODE', () => {
        if (owner !== undefined && owner !== becomes.id)
          throw refusal('code', 'TAKEN', 'Somebody else of the district has this number.')
        owners.set(becomes.code!, becomes.id)
      })
    }
  }
  return numbered
}

async function judgeAssignments(
  changing: Changing,
  drafts: readonly Draft[],
  standing: readonly Assignment[],
  { removed, changed, added }: Settled,
  clashes: readonly Clash[],
): Promise<void> {
  const { writer, troubles } = changing
  const draftOf = new Map(drafts.map(draft => [draft.becomes.id, draft]))
  const was = new Map(standing.map(assignment => [assignment.id, assignment]))
  const touched = [...removed, ...changed, ...added]
  const before = changed.map(({ id }) => was.get(id)!)
  const grids = new Map(
    (await gridsNow(writer, [...new Set([...touched, ...before].map(({ gridId }) => gridId))])).map(grid => [
      grid.id,
      grid,
    ]),
  )
  for (const one of touched) {
    const draft = draftOf.get(one.memberId)
    // A leader whom another one follows has no row of their own; the other's grid is theirs.
    if (!draft) continue
    const row = draft.rowOf?.get(one.id) ?? draft.row
    await troubles.attempt(row, 'GRID', () => {
      const grid = grids.get(one.gridId)
      if (!grid) throw refusal('gridId', 'NO_SUCH_GRID', 'There is no such grid.')
      permit(changing, grid.code)
      const left = was.get(one.id)
      if (left && left.gridId !== one.gridId) permit(changing, grids.get(left.gridId)!.code)
    })
    if (!removed.includes(one)) await troubles.attempt(row, 'UNTIL', () => refuseDays(one, grids.get(one.gridId)))
  }
  for (const { wanted, reason } of clashes) {
    const draft = draftOf.get(wanted.memberId)!
    const message =
      reason === 'LEADER_TAKEN'
        ? 'The grid has another leader on those days. End that one first, or let the new one follow.'
        : 'The person serves in this grid on those days already.'
    await troubles.attempt(draft.rowOf?.get(wanted.id) ?? draft.row, 'GRID', () => {
      throw refusal('gridId', reason, message)
    })
  }
}

function refuseDays({ since, until }: Assignment, grid: GridNow | undefined): void {
  if (until !== null && until <= since) throw refusal('until', 'DAYS_CROSSED', 'It would end before it begins.')
  const endsOn = grid?.endsOn
  if (endsOn && (until === null || until > endsOn))
    throw new DomainError('BAD_USER_INPUT', `The grid ends on ${endsOn}: nobody can serve there longer.`, {
      argument: 'until',
      reason: 'GRID_ENDS',
      value: endsOn,
    })
}

/** A new assignment of somebody. */
export const newAssignment = (memberId: string, of: Omit<Assignment, 'id' | 'memberId'>): Assignment => ({
  id: uuid(),
  memberId,
  ...of,
})
