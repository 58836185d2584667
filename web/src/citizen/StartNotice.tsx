import buttons from '../ui/Buttons.module.css'
import { useText } from '../ui/words/text.ts'
import css from './StartNotice.module.css'
import { citizenTexts } from './view/citizen.texts.ts'
import type { MyLocation } from './view/useMyLocation.ts'

interface StartNoticeProps {
  mine: MyLocation
  /** Whether there is a place to measure from. */
  measured: boolean
  /** Said when even the nearest station is far off. */
  faraway: string | null
  retry: () => void
  pickOrigin: () => void
}

/** What stands between a visitor and his nearest station, and what he can do about it. */
export function StartNotice({ mine, measured, faraway, retry, pickOrigin }: StartNoticeProps) {
  const text = useText(citizenTexts)
  const failed = mine.status === 'failed'
  if (measured && !faraway && !failed) return null
  return (
    <div className={failed || faraway ? css.warning : css.hint} role={failed ? 'alert' : undefined}>
      <p>{failed ? text.failures[mine.reason] + text.orPick : (faraway ?? text.allHint)}</p>
      <div className={css.actions}>
        {failed && mine.reason !== 'insecure' && (
          <button type="button" className={buttons.words} onClick={retry}>
            {text.retry}
          </button>
        )}
        <button type="button" className={buttons.words} onClick={pickOrigin}>
          {text.pickOnMap}
        </button>
      </div>
    </div>
  )
}
