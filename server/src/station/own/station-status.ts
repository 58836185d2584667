import { wordsOf } from '../../graphql/words.ts'
import type { DaySpan } from './day-spans.ts'

/** What a station is on a day. */
export type StationStatus = 'PLANNED' | 'OPEN' | 'CLOSED_FOR_WORKS' | 'CLOSED'

export const StationStatus = wordsOf<StationStatus>('StationStatus', 'What a station is on a day.', {
  PLANNED: '规划中: it opens on a later day.',
  OPEN: '开放: it serves people.',
  CLOSED_FOR_WORKS: '施工停用: closed for works, and to open again.',
  CLOSED: '已关闭: closed for good.',
})

/** The days of a station: the first on which it is open, the first on which it is closed for good, and the works between. */
export interface StationDays {
  readonly opensOn: string | null
  readonly closesOn: string | null
  readonly works: readonly DaySpan[]
}

/** What a station is on a day. The one rule; `statusAt` says the same in SQL. */
export function statusOn({ opensOn, closesOn, works }: StationDays, day: string): StationStatus {
  if (closesOn !== null && closesOn <= day) return 'CLOSED'
  if (opensOn !== null && opensOn > day) return 'PLANNED'
  return works.some(({ from, to }) => from <= day && (to === null || to > day)) ? 'CLOSED_FOR_WORKS' : 'OPEN'
}

/** SQL: what a station, or a version of it, is on a day, which is an expression. */
export const statusAt = (day: string, station = 's'): string =>
  `case when ${station}.closes_on <= ${day} then 'CLOSED' when ${station}.opens_on > ${day} then 'PLANNED' when ${station}.works @> ${day} then 'CLOSED_FOR_WORKS' else 'OPEN' end`

/**
 * SQL: whether a station is open on a day, as `statusAt` says it. Written so that the planner takes it for likely: taken for rare, the
 * nearest would be found by measuring every station instead of by their index.
 */
export const openOnDay = (day: string, station = 's'): string =>
  `(${station}.closes_on <= ${day} or ${station}.opens_on > ${day} or ${station}.works @> ${day}) is not true`
