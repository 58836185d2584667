import { type Coverage, findGrid } from '@geyi/shared/coverage'
import type { Problem } from '@geyi/shared/problems'
import { formatCount } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useGridName } from '../desk/names.ts'
import { problemTexts } from './problems.texts.ts'

/** Words for a problem of its kind. */
export function useProblemWords(): (coverage: Coverage, problem: Problem) => string {
  const text = useText(problemTexts)
  const language = useLanguage()
  const nameOf = useGridName()
  return (coverage, { code, grids, area, count }) => {
    const names = grids.map(id => nameOf(findGrid(coverage, id)?.name)).join(text.listing)
    const number = formatCount(count ?? 0, language)
    if (code === 'HOUSEHOLDS_OUT_OF_BAND') return text.what.households(names, number)
    if (code === 'GRID_IN_PIECES') return text.what.pieces(names, number)
    return area === undefined ? text.what.grids(names) : text.what.ground(formatArea(area, language), names)
  }
}
