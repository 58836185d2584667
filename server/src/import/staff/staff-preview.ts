import type { Reader } from '../../database/access.ts'
import type { Assignment } from '../../staff/keeping/assignments.ts'
import type { Written } from '../../staff/keeping/change-staff.ts'
import { gridsNow, type MemberState, membersNow } from '../../staff/keeping/staff.query.ts'
import type { StaffField } from '../../staff/keeping/staff-field.ts'
import type { SaidNames } from '../report/preview.ts'
import type { RosterDraft } from './roster-drafts.ts'
import type { StaffRowPreview } from './staff-report.ts'

type Change = StaffRowPreview['changes'][number]

/** Row by row what becomes of a file: what is said of a person stands at the first of their rows, where they serve at each. */
export async function previewOf(
  reader: Reader,
  drafts: readonly RosterDraft[],
  { settled }: Written,
  { wrong, said }: { readonly wrong: ReadonlySet<number>; readonly said: ReadonlyMap<number, SaidNames> },
): Promise<Map<number, StaffRowPreview>> {
  const ids = [
    ...new Set(drafts.flatMap(({ of, standing }) => [...of.values(), ...standing].map(({ gridId }) => gridId))),
  ]
  const codes = new Map((await gridsNow(reader, ids)).map(({ id, code }) => [id, code]))
  const leaders = await followed(reader, drafts, settled.changed)
  const preview = new Map<number, StaffRowPreview>()
  for (const [row, names] of said)
    preview.set(row, { row, ...names, outcome: wrong.has(row) ? 'WRONG' : 'UNCHANGED', changes: [], follows: null })
  for (const { rows, was, becomes, of, standing } of drafts)
    for (const [index, { row }] of rows.entries()) {
      if (wrong.has(row)) continue
      const one = of.get(row)
      const before = one && standing.find(({ id }) => id === one.id)
      const changes = [
        ...(index === 0 ? changesBetween(personTexts(was), personTexts(becomes)) : []),
        ...changesBetween(assignmentTexts(before, codes), assignmentTexts(one, codes)),
      ]
      const outcome = !was ? 'NEW' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED'
      const follows = one && leaders.get(`${one.gridId} ${one.since}`)
      preview.set(row, { row, code: becomes.code, name: becomes.name, outcome, changes, follows: follows ?? null })
    }
  return preview
}

/** Names of the leaders who end because others begin, by grid and day. */
async function followed(
  reader: Reader,
  drafts: readonly RosterDraft[],
  changed: readonly Assignment[],
): Promise<Map<string, string>> {
  const own = new Set(drafts.map(({ becomes }) => becomes.id))
  const ended = changed.filter(({ memberId }) => !own.has(memberId))
  const people = await membersNow(
    reader,
    ended.map(({ memberId }) => memberId),
  )
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return new Map(ended.map(({ gridId, until, memberId }) => [`${gridId} ${until}`, names.get(memberId) ?? '']))
}

type Texts = Partial<Record<StaffField, string | null>>

const personTexts = (member: MemberState | null): Texts =>
  member
    ? {
        CODE: member.code,
        NAME: member.name,
        EMPLOYMENT: member.employment,
        PHONE: member.officePhone,
        DIVISION: member.divisionCode,
      }
    : {}

const assignmentTexts = (one: Assignment | undefined, codes: ReadonlyMap<string, string>): Texts =>
  one ? { GRID: codes.get(one.gridId) ?? null, ROLE: one.role, SINCE: one.since, UNTIL: one.until } : {}

const changesBetween = (before: Texts, after: Texts): Change[] =>
  (Object.keys(after) as StaffField[])
    .map(field => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter(change => change.before !== change.after)
