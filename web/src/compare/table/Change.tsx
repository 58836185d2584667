import { formatCount } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import type { Figure } from '../changes/changes.ts'
import css from './Grid.module.css'

/** By how much a figure grew or shrank. */
export function Change({ figure, change }: { figure: Figure; change: number }) {
  const language = useLanguage()
  const size = Math.abs(figure === 'area' ? Math.round(change) : change)
  const words = figure === 'area' ? formatArea(size, language) : formatCount(size, language)
  if (size === 0) return <span className={css.unchanged}>0</span>
  return (
    <span className={css.change}>
      {change > 0 ? '+' : '−'}
      {words}
    </span>
  )
}
