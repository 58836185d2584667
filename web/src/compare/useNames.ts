import { useMemo } from 'react'
import { useDivisionName, useGridName } from '../plan/desk/names.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import type { Names } from './changes/words.ts'
import type { Comparison } from './states/loadComparison.ts'

/** How the grids and divisions of a comparison are called in the language of the page. */
export function useNames({ division, divisions }: Comparison): Names {
  const language = useLanguage()
  const grid = useGridName()
  const divisionName = useDivisionName(divisions)
  return useMemo(
    () => ({ language, grid, division: divisionName, within: division.code }),
    [language, grid, divisionName, division],
  )
}
