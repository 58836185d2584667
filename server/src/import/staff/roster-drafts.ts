import { communityOf } from '@geyi/shared/codes'
import { v7 as uuid } from 'uuid'
import { pinyinOf } from '../../names/pinyin.ts'
import type { Assignment } from '../../staff/keeping/assignments.ts'
import { type Draft, newAssignment } from '../../staff/keeping/change-staff.ts'
import type { MemberState } from '../../staff/keeping/staff.query.ts'
import type { StaffRow } from './staff-row.ts'
import type { RosterPerson } from './who-is-who.ts'

/** What people's rows are read with. */
interface RosterGround {
  /** Division that the file is for. */
  readonly within: string
  /** Fields that the file says anything about: what it is silent on stays as it is. */
  readonly given: ReadonlySet<string>
  readonly today: string
  /** Ids of grids by code. */
  readonly grids: ReadonlyMap<string, string>
  /** Where each person serves. */
  readonly standing: ReadonlyMap<string, readonly Assignment[]>
}

/** Somebody as a file wants them, and which assignment each of their rows is about. */
export interface RosterDraft extends Draft {
  readonly rows: readonly StaffRow[]
  readonly of: ReadonlyMap<number, Assignment>
  readonly standing: readonly Assignment[]
}

/** A person as their rows say, the last of them where they differ. Assignments of which the file says nothing stay. */
export function draftOf({ rows, was }: RosterPerson, ground: RosterGround): RosterDraft {
  const { given, within } = ground
  const id = was?.id ?? uuid()
  const last = <Key extends 'name' | 'phone' | 'employment' | 'division' | 'code'>(key: Key): StaffRow[Key] | null =>
    rows.findLast(row => row[key] !== null)?.[key] ?? null
  const grid = rows.find(row => row.grid !== null && ground.grids.has(row.grid))?.grid
  const name = last('name') ?? was?.name ?? ''
  const becomes: MemberState = {
    id,
    version: was?.version ?? 1,
    divisionCode: last('division') ?? was?.divisionCode ?? (grid ? communityOf(grid) : within),
    code: last('code') ?? was?.code ?? null,
    name,
    ...(was?.name === name ? { pinyin: was.pinyin, initials: was.initials } : pinyinOf(name)),
    employment: given.has('employment') ? last('employment') : (was?.employment ?? null),
    officePhone: given.has('phone') ? last('phone') : (was?.officePhone ?? null),
  }
  const standing = (was && ground.standing.get(was.id)) ?? []
  const of = new Map<number, Assignment>()
  let assignments: readonly Assignment[] = standing
  for (const row of rows) {
    const gridId = row.grid === null ? undefined : ground.grids.get(row.grid)
    if (gridId === undefined) continue
    const applied = withRow(assignments, row, { memberId: id, gridId, ground })
    assignments = applied.all
    of.set(row.row, applied.one)
  }
  const rowOf = new Map([...of].map(([row, { id }]) => [id, row]))
  return { row: rows[0]!.row, was, becomes, assignments, rowOf, rows, of, standing }
}

/** Puts what a row says among the assignments of a person: the one that it is about changes, or a new one begins. */
function withRow(
  all: readonly Assignment[],
  { role, since, until }: StaffRow,
  { memberId, gridId, ground }: { memberId: string; gridId: string; ground: RosterGround },
): { readonly all: readonly Assignment[]; readonly one: Assignment } {
  const { given, today } = ground
  const here = all.filter(one => one.gridId === gridId)
  const put = (was: Assignment, one: Assignment) => ({ all: all.map(other => (other === was ? one : other)), one })
  const same =
    since === null
      ? here.find(one => one.role === role && (one.until === null || one.until > today))
      : (here.find(one => one.role === role && one.since === since) ??
        here.find(one => one.since === since) ??
        // Whose first day is told otherwise, and who has not left, is still there.
        here.find(one => one.role === role && one.until === null && one.since > since))
  if (same)
    return put(same, {
      ...same,
      role: role!,
      since: since ?? same.since,
      until: given.has('until') ? until : same.until,
    })
  const one = newAssignment(memberId, { gridId, role: role!, since: since ?? today, until })
  // What somebody was in the grid so far ends when they are something else there.
  const before = here.find(other => other.until === null && other.since < one.since && other.role !== one.role)
  const rest = before ? all.map(other => (other === before ? { ...before, until: one.since } : other)) : all
  return { all: [...rest, one], one }
}
