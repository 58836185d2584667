import { dayOf } from '@geyi/shared/hours'
import { Button } from 'antd'
import { formatCount, localeOf } from '../ui/words/format.ts'
import { nameIn } from '../ui/words/names.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import { type Day, type Span, spansOf } from './days.ts'
import css from './Holidays.module.css'
import { holidayTexts } from './holidays.texts.ts'

interface DayListProps {
  readonly days: readonly Day[]
  /** Takes other days; nothing where they can only be looked at. */
  readonly change?: (days: Day[]) => void
}

/** Days of a year, those in a row as one. */
export function DayList({ days, change }: DayListProps) {
  const text = useText(holidayTexts)
  const language = useLanguage()
  const dateIn = (date: string) =>
    new Date(`${date}T00:00:00Z`).toLocaleDateString(localeOf(language), {
      timeZone: 'UTC',
      month: language === 'zh' ? 'long' : 'short',
      day: 'numeric',
      weekday: 'short',
    })
  const words = ({ from, to }: Span) => (from === to ? dateIn(from) : text.through(dateIn(from), dateIn(to)))
  return (
    <ul className={css.days}>
      {spansOf(days).map(span => {
        const { from, to, kind } = span
        return (
          <li key={from} data-kind={kind}>
            <span className={css.kind}>{text.kind[kind]}</span>
            <span className={css.what}>
              <b>{nameIn(language, span)}</b>
              <span>
                {words(span)}
                {from < to && <small> {text.dayCount(formatCount(dayOf(to) - dayOf(from) + 1, language))}</small>}
              </span>
            </span>
            {change && (
              <Button
                type="text"
                aria-label={text.remove(`${nameIn(language, span)} ${words(span)}`)}
                onClick={() => change(days.filter(({ date }) => date < from || date > to))}
              >
                ✕
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
