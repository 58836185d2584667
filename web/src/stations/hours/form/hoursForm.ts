import type { Span } from '@geyi/shared/hours'

/** What opens on Monday … Sunday, in minutes from midnight; over midnight a span ends after 1,440. */
export type Week = readonly (readonly Span[])[]

/** A part of every year with hours of its own, from one month and day to another, both included: 501 … 930; 0 while none was chosen. */
export interface SeasonHours {
  readonly first: number
  readonly last: number
  readonly week: Week
}

/** Days of one year that are otherwise, both included, as ISO dates; closed without spans. */
export interface Exception {
  readonly from: string
  readonly to: string
  readonly spans: readonly Span[]
}

/** What the form for opening hours can say. */
export interface HoursForm {
  readonly week: Week
  readonly seasons: readonly SeasonHours[]
  /** Null: as on any other day, and no make-up workdays. Else what opens on public holidays; closed without spans. */
  readonly holidays: readonly Span[] | null
  readonly exceptions: readonly Exception[]
}

const OFFICE: readonly Span[] = [
  { from: 8 * 60 + 30, to: 12 * 60 },
  { from: 14 * 60, to: 17 * 60 + 30 },
]

/** What a form begins with where nothing is known: an office's week. */
export const USUAL: HoursForm = {
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  seasons: [],
  holidays: [],
  exceptions: [],
}
