import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import css from '../steps/Importing.module.css'

interface CountsProps {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

/** How many rows are new, change something, change nothing, or can't be taken. */
export function Counts(counts: CountsProps) {
  const text = useText(importingTexts)
  const language = useLanguage()
  return (
    <dl className={css.counts}>
      {(['created', 'changed', 'unchanged', 'refused'] as const).map(one => (
        <div key={one} data-wrong={one === 'refused' && counts.refused > 0 ? '' : undefined}>
          <dt>{text.counts[one]}</dt>
          <dd>{formatCount(counts[one], language)}</dd>
        </div>
      ))}
    </dl>
  )
}
