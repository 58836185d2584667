import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { Changes } from '../changes/changes.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import { movedOf } from '../changes/words.ts'
import css from './Compare.module.css'

/** How much is different in all, and how it was counted. */
export function Summary({ changes: { grids, exchanges, leftOut } }: { changes: Changes }) {
  const text = useText(compareTexts)
  const language = useLanguage()
  const sum = (figure: 'households' | 'population' | 'area') =>
    exchanges.reduce((total, exchange) => total + exchange[figure], 0)
  const moved = { households: sum('households'), population: sum('population'), area: sum('area') }
  return (
    <div className={css.summary}>
      <p>
        <strong>{text.summary(formatCount(grids.length, language))}</strong>
        <span>{exchanges.length > 0 ? text.moved(movedOf(moved, language)) : text.nobodyMoved}</span>
      </p>
      <small>
        {text.counted}
        {leftOut > 0 && ` ${text.leftOut(formatCount(leftOut, language))}`}
      </small>
    </div>
  )
}
