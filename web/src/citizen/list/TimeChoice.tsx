import { useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import { localText } from '../view/localTime.ts'
import css from './Filters.module.css'

interface TimeChoiceProps {
  /** The time that was chosen, by the clock where the visitor is. */
  chosen: string | null
  now: Date
  choose: (time: string | null) => void
}

/** When stations should be open: this evening, tomorrow morning, on Saturday, or any other time. */
export function TimeChoice({ chosen, now, choose }: TimeChoiceProps) {
  const text = useText(citizenTexts)
  const offered = [
    { label: text.tonight, time: hourOn(now, 0, 21) },
    { label: text.tomorrowMorning, time: hourOn(now, 1, 9) },
    { label: text.onSaturday, time: hourOn(now, (6 - now.getDay() + 7) % 7 || 7, 10) },
  ].filter(({ time }) => time > localText(now))
  return (
    <div className={css.times}>
      {offered.map(({ label, time }) => (
        <button
          key={label}
          type="button"
          className={css.chip}
          aria-pressed={chosen === time}
          data-on={chosen === time}
          onClick={() => choose(chosen === time ? null : time)}
        >
          {label}
        </button>
      ))}
      <label>
        {text.otherTime}
        <input
          type="datetime-local"
          value={chosen ?? ''}
          min={`${now.getFullYear()}-01-01T00:00`}
          max={`${now.getFullYear() + 1}-12-31T23:59`}
          onChange={event => choose(event.target.value.slice(0, 16) || null)}
        />
      </label>
    </div>
  )
}

/** An hour of a day some days ahead. */
function hourOn(now: Date, days: number, hour: number): string {
  const then = new Date(now)
  then.setDate(then.getDate() + days)
  then.setHours(hour, 0, 0, 0)
  return localText(then)
}
