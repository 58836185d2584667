import { Button } from 'antd'
import { useRef } from 'react'
import { icon } from '../../ui/icon.tsx'
import { useText } from '../../ui/words/text.ts'
import { isDay } from '../era/era.ts'
import { timeTexts } from '../era/time.texts.ts'
import css from './DayField.module.css'

const CalendarIcon = icon(<path d="M4.5 6.5h15v13h-15ZM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4" />)

interface DayFieldProps {
  readonly day: string
  /** The first day for which anything is published. */
  readonly first: string | undefined
  readonly frozen: boolean
  readonly choose: (date: string) => void
}

/** Any day, from the browser's own calendar. Its field, which writes days as the browser likes, is not shown. */
export function DayField({ day, first, frozen, choose }: DayFieldProps) {
  const text = useText(timeTexts)
  const field = useRef<HTMLInputElement>(null)
  return (
    <span className={css.field}>
      <input
        ref={field}
        key={day}
        type="date"
        tabIndex={-1}
        aria-label={text.day}
        defaultValue={day}
        min={first}
        onChange={({ target: { value } }) => {
          if (isDay(value) && value !== day) choose(value)
        }}
      />
      <Button
        disabled={frozen}
        icon={<CalendarIcon />}
        aria-label={text.field}
        title={text.field}
        onClick={() => field.current?.showPicker()}
      />
    </span>
  )
}
