import type { Pace } from '../../api/index.ts'
import { usePreferences } from '../../ui/words/preferences.ts'

/** How fast whoever looks walks: who wants large type is taken to be older. */
export const usePace = (): Pace => (usePreferences().largeType ? 'OLDER' : 'ADULT')
