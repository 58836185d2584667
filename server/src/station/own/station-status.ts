import { wordsOf } from '../../graphql/words.ts'

/** What a station is on a day. */
export type StationStatus = 'PLANNED' | 'OPEN' | 'CLOSED_FOR_WORKS' | 'CLOSED'

export const StationStatus = wordsOf<StationStatus>('StationStatus', 'What a station is on a day.', {
  PLANNED: '规划中: it opens on a later day.',
  OPEN: '开放: it serves people.',
  CLOSED_FOR_WORKS: '施工停用: closed for works, and to open again.',
  CLOSED: '已关闭: closed for good.',
})

/** SQL: what a station, or a version of it, is on a day, which is an expression. The one rule. */
export const statusAt = (day: string, station = 's'): string =>
  `case when ${station}.closes_on <= ${day} then 'CLOSED' when ${station}.opens_on > ${day} then 'PLANNED' when ${station}.works @> ${day} then 'CLOSED_FOR_WORKS' else 'OPEN' end`

/**
 * SQL: whether a station is open on a day, as `statusAt` says it. Written so that the planner takes it for likely: taken for rare, the
 * nearest would be found by measuring every station instead of by their index.
 */
export const openOnDay = (day: string, station = 's'): string =>
  `(${station}.closes_on <= ${day} or ${station}.opens_on > ${day} or ${station}.works @> ${day}) is not true`
