import type { Pace as PaceWord } from '@geyi/shared/network'
import { wordsOf } from '../graphql/words.ts'

/** What a walk is measured by. */
export type WalkingBasis = 'STRAIGHT_LINE' | 'WALKING_NETWORK'

export const WalkingBasis = wordsOf<WalkingBasis>('WalkingBasis', 'What a walk is measured by.', {
  STRAIGHT_LINE: 'Estimated: 1.3 times the straight distance.',
  WALKING_NETWORK: 'The shortest way over the paths of the district.',
})

export const Pace = wordsOf<PaceWord>(
  'Pace',
  'How fast somebody walks: what 85 of 100 reach (Knoblauch, Pietrucha and Nitzburg 1996).',
  { ADULT: '1.2 m/s.', OLDER: 'From 65 years on: 0.9 m/s.' },
)
