import { DAY, type Span } from '@geyi/shared/hours'
import { Button, Input } from 'antd'
import { CloseIcon } from '../../../ui/icons.tsx'
import { useText } from '../../../ui/words/text.ts'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'
import { overlap, spanTrouble } from './wholeHours.ts'

interface SpansFieldProps {
  /** Of what these are the times. */
  readonly label: string
  readonly spans: readonly Span[]
  readonly change: (spans: readonly Span[]) => void
}

/** The times of a day, one after the other; a time that ends before it begins ends on the day after. */
export function SpansField({ label, spans, change }: SpansFieldProps) {
  const text = useText(hoursFormTexts)
  const troubles = new Set(spans.map(spanTrouble).filter(trouble => trouble !== null))
  const put = (at: number, span: Span): void => change(spans.map((other, i) => (i === at ? span : other)))
  return (
    <div className={css.spans}>
      {spans.length === 0 && <span className={css.closed}>{text.closed}</span>}
      {spans.map(({ from, to }, at) => (
        <span key={`${at} of ${spans.length}`} className={css.span}>
          <Input
            type="time"
            aria-label={text.from(label)}
            value={clock(from)}
            onChange={({ target }) => put(at, spanOf(minutesOf(target.value), to % DAY))}
          />
          –
          <Input
            type="time"
            aria-label={text.to(label)}
            value={clock(to % DAY)}
            onChange={({ target }) => put(at, spanOf(from, minutesOf(target.value)))}
          />
          {to > DAY && <span className={css.note}>{text.nextDay}</span>}
          <Button
            type="text"
            icon={<CloseIcon />}
            aria-label={text.removeSpan(label)}
            onClick={() => change(spans.filter((_, i) => i !== at))}
          />
        </span>
      ))}
      <Button type="link" aria-label={text.addSpanTo(label)} onClick={() => change([...spans, nextSpan(spans.at(-1))])}>
        {text.addSpan}
      </Button>
      {[...troubles].map(trouble => (
        <p key={trouble} className={css.trouble} role="alert">
          {text.trouble[trouble]}
        </p>
      ))}
      {overlap(spans) && (
        <p className={css.trouble} role="status">
          {text.overlap}
        </p>
      )}
    </div>
  )
}

/** From midnight to midnight is the whole day; other times that are the same are nothing. */
const spanOf = (from: number, end: number): Span => ({
  from,
  to: end < from || (end === from && from === 0) ? end + DAY : end,
})

/** Two hours after the last, for three hours; an office's morning when there is none. */
function nextSpan(last: Span | undefined): Span {
  if (!last || Number.isNaN(last.to)) return { from: 9 * 60, to: 12 * 60 }
  const from = (last.to + 120) % DAY
  return { from, to: from + 180 }
}

const two = (number: number): string => String(number).padStart(2, '0')
const clock = (minutes: number): string =>
  Number.isNaN(minutes) ? '' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
/** NaN where there is none. */
const minutesOf = (time: string): number =>
  time ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) : Number.NaN
