import type { Place, SitingAim, StartSitingInput } from '../../../api/index.ts'
import { filterOf, type Question } from '../../desk/question.ts'

/** Where a new station could stand: at the largest building of each grid, at a community's centre, or where it was pressed. */
export type Candidates = 'buildings' | 'centers' | 'picked'

/** What is wanted of new stations. */
export interface Wish {
  readonly aim: SitingAim
  /** Whether it is said how many stations there are to be, or how many households are to be reached. */
  readonly goal: 'count' | 'share'
  readonly count: number
  /** Percent of the households. */
  readonly share: number
  /** The limit on foot. */
  readonly minutes: number
  /** Households that one station can serve; null for any number. */
  readonly capacity: number | null
  readonly candidates: Candidates
}

export const FIRST_WISH: Wish = {
  aim: 'MOST_WITHIN',
  goal: 'count',
  count: 3,
  share: 95,
  minutes: 15,
  capacity: null,
  candidates: 'buildings',
}

/** A question and a wish as the API is asked for them; without places it takes the largest buildings. */
export function sitingInput(
  question: Question,
  { aim, goal, count, share, minutes, capacity }: Wish,
  places: readonly Place[] | null,
): StartSitingInput {
  const isMost = aim === 'MOST_WITHIN'
  return {
    within: question.within,
    aim,
    ...(isMost && goal === 'share' ? { share: share / 100 } : { count }),
    minutes,
    pace: question.pace,
    filter: filterOf(question),
    ...(places ? { candidates: places.map(({ longitude, latitude }) => ({ longitude, latitude })) } : {}),
    ...(!isMost && capacity !== null ? { capacity } : {}),
  }
}
