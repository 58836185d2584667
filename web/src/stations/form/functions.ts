import type { StationFunction } from '../../api/index.ts'

/** What stations are for, in the order in which they are named. */
export const FUNCTIONS: readonly StationFunction[] = [
  'GOVERNMENT_SERVICE',
  'PARTY_LIFE',
  'CIVILITY_PRACTICE',
  'GOVERNANCE',
  'DELIBERATION',
  'RECREATION',
]
