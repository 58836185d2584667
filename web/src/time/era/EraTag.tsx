import { useText } from '../../ui/words/text.ts'
import css from './EraTag.module.css'
import type { Era } from './era.ts'
import { timeTexts } from './time.texts.ts'

/** Whether a day is past, today or still to come. */
export function EraTag({ era }: { era: Era }) {
  const text = useText(timeTexts)
  return (
    <span className={css.tag} data-era={era}>
      {text.era[era]}
    </span>
  )
}
