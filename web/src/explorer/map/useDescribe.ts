import { communityOf, districtOf, gridNameIn } from '@geyi/shared/codes'
import { frameTexts } from '../../frame/frame.texts.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { type Ground, pathTo } from '../ground/ground.ts'
import { plannerTexts } from '../ground/planner.texts.ts'

/** A few words about a division or grid, for the mouse that rests on it. */
export function useDescribe(ground: Ground): (code: string) => string {
  const text = useText(plannerTexts)
  const frame = useText(frameTexts)
  const language = useLanguage()
  const nameOf = useName()
  return code => {
    const grid = ground.grids.get(code)
    if (!grid) return pathTo(ground, code).map(nameOf).at(-1) ?? ''
    const community = ground.divisions.get(communityOf(code))
    const isKnown = grid.households > 0 || ground.divisions.get(districtOf(code))?.householdBand
    const counted = isKnown ? text.hh(formatCount(grid.households, language)) : text.hhNotKnown
    const households = grid.kind === 'SPECIAL' ? frame.special : counted
    return `${community ? nameOf(community) : ''} ${gridNameIn(language, grid)} · ${households}`.trim()
  }
}
