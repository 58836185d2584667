import { longestMonth } from '@geyi/shared/hours'
import { Select } from 'antd'
import { useText } from '../../../ui/words/text.ts'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'

interface MonthDayProps {
  readonly label: string
  /** The day of a month that was chosen while there was none. */
  readonly first: (month: number) => number
  /** 501 is 1 May; 500 is May, of which no day was chosen, and 0 nothing yet. */
  readonly value: number
  readonly change: (value: number) => void
}

/** Pixels in which all months stand, none of them hidden. */
const ALL_MONTHS = 12 * 32

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1)

/** A day of any year. */
export function MonthDay({ label, first, value, change }: MonthDayProps) {
  const text = useText(hoursFormTexts)
  const [month, day] = [Math.floor(value / 100), value % 100]
  return (
    <span className={css.monthDay}>
      <Select
        aria-label={text.month(label)}
        value={month || null}
        placeholder={text.chooseMonth}
        listHeight={ALL_MONTHS}
        options={upTo(12).map(month => ({ value: month, label: text.monthName(month) }))}
        onChange={chosen => chosen && change(chosen * 100 + Math.min(day || first(chosen), longestMonth(chosen)))}
      />
      <Select
        aria-label={text.day(label)}
        value={day || null}
        placeholder={text.chooseDay}
        disabled={month === 0}
        options={upTo(month === 0 ? 0 : longestMonth(month)).map(day => ({ value: day, label: text.dayName(day) }))}
        onChange={day => day && change(month * 100 + day)}
      />
    </span>
  )
}
