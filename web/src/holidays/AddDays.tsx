import { Button, Input, Radio } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import type { HolidayKind } from '../api/index.ts'
import { useText } from '../ui/words/text.ts'
import { type Day, type DayTrouble, type Span, troubleOf, withSpan } from './days.ts'
import css from './Holidays.module.css'
import { holidayTexts } from './holidays.texts.ts'

interface AddDaysProps {
  readonly year: number
  readonly days: readonly Day[]
  readonly change: (days: Day[]) => void
}

/** The form for one day or for some in a row. */
export function AddDays({ year, days, change }: AddDaysProps) {
  const text = useText(holidayTexts)
  const id = useId()
  const nothing: Span = { from: '', to: '', kind: 'HOLIDAY', name: '', nameEn: null }
  const [span, setSpan] = useState(nothing)
  const [trouble, setTrouble] = useState<DayTrouble | null>(null)
  const put = (part: Partial<Span>): void => {
    setSpan({ ...span, ...part })
    setTrouble(null)
  }
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const whole = { ...span, to: span.to || span.from }
    const wrong = troubleOf(whole, year)
    setTrouble(wrong ?? null)
    if (wrong) return
    change(withSpan(days, whole))
    setSpan({ ...nothing, kind: span.kind })
  }
  const dateField = (field: 'from' | 'to') => (
    <div>
      <label htmlFor={`${id}${field}`}>{text[field]}</label>
      <Input
        id={`${id}${field}`}
        type="date"
        min={`${year}-01-01`}
        max={`${year}-12-31`}
        value={span[field]}
        onChange={({ target }) => put({ [field]: target.value })}
      />
    </div>
  )
  const nameField = (field: 'name' | 'nameEn') => (
    <div>
      <label htmlFor={`${id}${field}`}>{text[field]}</label>
      <Input
        id={`${id}${field}`}
        maxLength={100}
        value={span[field] ?? ''}
        onChange={({ target }) => put({ [field]: target.value })}
      />
    </div>
  )
  return (
    <section className={css.box} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{text.add}</h2>
      <form className={css.form} onSubmit={add}>
        <Radio.Group
          aria-label={text.kindLabel}
          value={span.kind}
          onChange={({ target }) => put({ kind: target.value as HolidayKind })}
          options={(['HOLIDAY', 'WORKDAY'] as const).map(value => ({ value, label: text.kind[value] }))}
        />
        <div className={css.pair}>
          {dateField('from')}
          {dateField('to')}
        </div>
        {nameField('name')}
        {nameField('nameEn')}
        {trouble && (
          <p className={css.wrong} role="alert">
            {text.trouble[trouble]}
          </p>
        )}
        <Button htmlType="submit">{text.add}</Button>
      </form>
    </section>
  )
}
