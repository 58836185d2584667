import type { AuditFilter, AuditKind } from '../../api/index.ts'

/** What the entries are looked for by, as it stands in the fields. */
export interface Asked {
  readonly who: string
  readonly search: string
  readonly kinds: readonly AuditKind[]
  readonly within: string | null
  /** Days as they are here, both included. */
  readonly from: string | null
  readonly until: string | null
}

export const NOTHING_ASKED: Asked = { who: '', search: '', kinds: [], within: null, from: null, until: null }

/** The same as the API takes it. */
export const filterOf = ({ who, search, kinds, within, from, until }: Asked): AuditFilter => ({
  who: who.trim() || null,
  search: search.trim() || null,
  kinds: kinds.length > 0 ? [...kinds] : null,
  within,
  from: from ? midnight(from, 0) : null,
  until: until ? midnight(until, 1) : null,
})

/** The beginning of a day here, or of one so many days later, as a moment. */
function midnight(day: string, later: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, date + later).toISOString()
}

/** The same as the address of a file takes it. */
export function queryOf(asked: Asked): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filterOf(asked)))
    if (value !== null && value !== undefined) query.set(name, String(value))
  return String(query)
}
