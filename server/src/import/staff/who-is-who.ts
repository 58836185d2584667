import type { MemberState } from '../../staff/keeping/staff.query.ts'
import type { StaffRow } from './staff-row.ts'

/** Rows about one person, and who that is of those on the roster; nobody for somebody new. */
export interface RosterPerson {
  readonly rows: readonly StaffRow[]
  readonly was: MemberState | null
}

/** What a phone comes down to. */
const digitsOf = (phone: string | null): string => phone?.normalize('NFKC').replace(/\D/g, '') ?? ''

/**
 * Finds out whom the rows of a file are about. A number says it; without one, the name does, and the phone where several have the name.
 * @returns the people, and rows of which it can't be said
 */
export function whoIsWho(
  rows: readonly StaffRow[],
  roster: readonly MemberState[],
): { readonly people: readonly RosterPerson[]; readonly unclear: readonly StaffRow[] } {
  const byCode = new Map(roster.map(member => [member.code, member]))
  const byName = Map.groupBy(roster, ({ name }) => name)
  const people: RosterPerson[] = []
  const unclear: StaffRow[] = []
  const taken = new Set<string>()
  const named = new Map<string, StaffRow[]>()
  for (const [code, those] of Map.groupBy(rows, row => row.code)) {
    if (code === null) {
      for (const row of those) named.set(row.name!, [...(named.get(row.name!) ?? []), row])
      continue
    }
    const was = byCode.get(code) ?? null
    if (was) taken.add(was.id)
    people.push({ rows: those, was })
  }
  for (const [name, those] of named) {
    const candidates = (byName.get(name) ?? []).filter(({ id }) => !taken.has(id))
    const byPhone = Map.groupBy(those, ({ phone }) => digitsOf(phone))
    // A row without a phone is about the one person of that name whom the file has, if it is one.
    const phones = [...byPhone.keys()].filter(phone => phone !== '')
    if (phones.length === 1 && byPhone.has('')) {
      byPhone.set(phones[0]!, those)
      byPhone.delete('')
    }
    for (const [phone, own] of byPhone) {
      const same = candidates.filter(member => phone !== '' && digitsOf(member.officePhone) === phone)
      const possible = same.length > 0 ? same : candidates
      if (possible.length > 1 || (possible.length === 1 && same.length === 0 && byPhone.size > 1)) unclear.push(...own)
      else people.push({ rows: own, was: possible[0] ?? null })
    }
  }
  return { people, unclear }
}
