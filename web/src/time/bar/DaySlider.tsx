import type { CSSProperties } from 'react'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { timeTexts } from '../era/time.texts.ts'
import css from './DaySlider.module.css'
import type { Stop } from './stops.ts'

interface DaySliderProps {
  readonly stops: readonly Stop[]
  readonly chosen: string
  readonly choose: (date: string) => void
  readonly frozen: boolean
}

/** The published days as ticks in their order, the chosen one under the thumb. */
export function DaySlider({ stops, chosen, choose, frozen }: DaySliderProps) {
  const text = useText(timeTexts)
  const language = useLanguage()
  const index = stops.findIndex(({ date }) => date === chosen)
  const last = stops.length - 1
  const share = (i: number): string => `${(i / last) * 100}%`
  const today = stops.findIndex(({ era }) => era === 'today')
  return (
    <div className={css.slider}>
      <div className={css.rail} aria-hidden="true">
        <span className={css.past} style={{ width: share(today) }} />
        <span className={css.future} style={{ left: share(today) }} />
        {stops.map(({ date, era, published }, i) => (
          <i
            key={date}
            data-era={era}
            data-published={published}
            style={{ left: share(i) }}
            title={formatDay(date, language)}
          />
        ))}
        <b style={{ '--at': share(today) } as CSSProperties}>{text.today}</b>
      </div>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={index}
        disabled={frozen}
        aria-label={text.slider}
        aria-valuetext={`${formatDay(chosen, language)} ${text.era[stops[index]!.era]}`}
        onChange={event => choose(stops[Number(event.target.value)]!.date)}
      />
    </div>
  )
}
