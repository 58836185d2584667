import { longestMonth } from '@geyi/shared/hours'
import { Select } from 'antd'
import { useText } from '../../../ui/words/text.ts'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'

interface MonthDayProps {
  readonly label: string
  /** 501 is 1 May. */
  readonly value: number
  readonly change: (value: number) => void
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1)

/** A day of any year. */
export function MonthDay({ label, value, change }: MonthDayProps) {
  const text = useText(hoursFormTexts)
  const [month, day] = [Math.floor(value / 100), value % 100]
  return (
    <span className={css.monthDay}>
      <Select
        aria-label={text.month(label)}
        value={month}
        options={upTo(12).map(month => ({ value: month, label: text.monthName(month) }))}
        onChange={month => change(month * 100 + Math.min(day, longestMonth(month)))}
      />
      <Select
        aria-label={text.day(label)}
        value={day}
        options={upTo(longestMonth(month)).map(day => ({ value: day, label: text.dayName(day) }))}
        onChange={day => change(month * 100 + day)}
      />
    </span>
  )
}
