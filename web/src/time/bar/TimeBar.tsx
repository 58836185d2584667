import { Button } from 'antd'
import { CloseIcon } from '../../ui/icons.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { EraTag } from '../era/EraTag.tsx'
import { eraOf } from '../era/era.ts'
import { timeTexts } from '../era/time.texts.ts'
import { DayField } from './DayField.tsx'
import { DaySlider } from './DaySlider.tsx'
import { stopsOf } from './stops.ts'
import css from './TimeBar.module.css'
import type { PublishedDay } from './usePublishedDays.ts'

interface TimeBarProps {
  /** Null while they are not known. */
  readonly days: readonly PublishedDay[] | null
  readonly today: string
  /** The day that is shown. */
  readonly day: string
  readonly choose: (date: string) => void
  /** Other days can't be chosen now. */
  readonly frozen: boolean
  /** Puts the bar away, where it covers the map. */
  readonly hide?: (() => void) | undefined
}

/** Which day the map shows, and a way to every other: by a slider through the published days, or typed in. */
export function TimeBar({ days, today, day, choose, frozen, hide }: TimeBarProps) {
  const text = useText(timeTexts)
  const language = useLanguage()
  const era = eraOf(day, today)
  const stops = stopsOf(days?.map(({ date }) => date) ?? [], today, day)
  const first = days?.[0]
  const neverChanged = days?.length === 1 && first!.date <= today && day === today
  const note = noteOf()
  return (
    <section className={css.bar} aria-label={text.bar} data-era={era} data-covers-map>
      <div className={css.shown}>
        <p className={css.day}>
          <strong>{formatDay(day, language)}</strong>
          <EraTag era={era} />
        </p>
        <p className={css.note} title={note}>
          {note}
        </p>
      </div>
      <div className={css.slide}>
        {neverChanged ? (
          <p className={css.note}>{text.neverChanged(formatDay(first!.date, language))}</p>
        ) : (
          days && stops.length > 1 && <DaySlider stops={stops} chosen={day} choose={choose} frozen={frozen} />
        )}
      </div>
      <div className={css.ways}>
        <DayField day={day} first={first?.date} frozen={frozen} choose={choose} />
        <Button
          disabled={frozen || era === 'today'}
          aria-label={text.backToToday}
          title={text.backToToday}
          onClick={() => choose(today)}
        >
          {hide ? text.today : text.backToToday}
        </Button>
        {hide && <Button type="text" aria-label={text.hide} icon={<CloseIcon />} onClick={hide} />}
      </div>
    </section>
  )

  function noteOf(): string {
    const change = days?.find(({ date }) => date === day)
    if (!change) return days && era !== 'today' ? text.noChange : ''
    const count = (number: number) => (number > 0 ? formatCount(number, language) : '')
    const what = text.change(count(change.grids), count(change.divisions))
    return change.plans.length === 0 ? what : `${what} · ${text.plan(change.plans.map(({ name }) => name))}`
  }
}
