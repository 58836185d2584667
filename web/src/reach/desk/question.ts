import type { Pace, StationFilter, StationKind } from '../../api/index.ts'

/** What is asked: who reaches which stations on foot, and how fast they walk. */
export interface Question {
  /** Code of a district, subdistrict or community. */
  readonly within: string
  /** ISO date; null is today. */
  readonly day: string | null
  /** An empty list is none of the condition. */
  readonly kinds: readonly StationKind[]
  /** Codes of service items that can all be done at the station. */
  readonly services: readonly string[]
  /** Whether stations count that are planned on the day. */
  readonly planned: boolean
  readonly pace: Pace
}

export const WHOLE: Omit<Question, 'within'> = { day: null, kinds: [], services: [], planned: false, pace: 'ADULT' }

/** The stations that count, as the API is asked for them. */
export const filterOf = ({ kinds, services, planned }: Omit<Question, 'within'>): StationFilter => ({
  ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
  ...(services.length > 0 ? { serviceItems: [...services] } : {}),
  ...(planned ? { statuses: ['OPEN', 'PLANNED'] } : {}),
})
