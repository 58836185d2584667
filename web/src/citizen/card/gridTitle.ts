import { gridNameIn } from '@geyi/shared/codes'
import type { GridAtPlaceQuery } from '../../api/index.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'

export type GridHere = NonNullable<GridAtPlaceQuery['gridAt']>

/** A grid's name with its community's, without which a serial says little. */
export function useGridTitle(): (grid: GridHere) => string {
  const text = useText(citizenTexts)
  const nameOf = useName()
  const language = useLanguage()
  return grid =>
    !grid.community || grid.name.includes(grid.community.name)
      ? gridNameIn(language, grid)
      : text.gridTitle(nameOf(grid.community), gridNameIn(language, grid))
}
