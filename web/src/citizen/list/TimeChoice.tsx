import { useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import { asUtc } from '../view/localTime.ts'
import css from './Filters.module.css'

interface TimeChoiceProps {
  /** The time that was chosen, by the clock of the stations. */
  chosen: string | null
  /** What that clock shows. */
  clock: string
  choose: (time: string | null) => void
}

/** When stations should be open: this evening, tomorrow morning, on Saturday, or any other time. */
export function TimeChoice({ chosen, clock, choose }: TimeChoiceProps) {
  const text = useText(citizenTexts)
  const year = asUtc(clock).getUTCFullYear()
  const offered = [
    { label: text.tonight, time: hourOn(clock, 0, 21) },
    { label: text.tomorrowMorning, time: hourOn(clock, 1, 9) },
    { label: text.onSaturday, time: hourOn(clock, (6 - asUtc(clock).getUTCDay() + 7) % 7 || 7, 10) },
  ].filter(({ time }) => time > clock)
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
          min={`${year}-01-01T00:00`}
          max={`${year + 1}-12-31T23:59`}
          onChange={event => choose(event.target.value.slice(0, 16) || null)}
        />
      </label>
    </div>
  )
}

/** An hour of a day some days ahead. */
function hourOn(clock: string, days: number, hour: number): string {
  const then = asUtc(clock)
  then.setUTCDate(then.getUTCDate() + days)
  then.setUTCHours(hour, 0)
  return then.toISOString().slice(0, 16)
}
