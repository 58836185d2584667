import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from './EraMark.module.css'
import { eraOf } from './era.ts'
import { timeTexts } from './time.texts.ts'

/** Says over the map that it is not today that is shown. Nothing today. */
export function EraMark({ day, today }: { day: string; today: string }) {
  const text = useText(timeTexts)
  const language = useLanguage()
  const era = eraOf(day, today)
  return (
    <div role="status" className={css.mark}>
      {era !== 'today' && (
        <p data-covers-map>
          <strong>{text.shows(formatDay(day, language))}</strong>
          <span>{text.eraNote[era]}</span>
        </p>
      )}
    </div>
  )
}
