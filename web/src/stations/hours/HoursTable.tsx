import { useText } from '../../ui/words/text.ts'
import css from './HoursTable.module.css'
import { hoursTexts } from './hours.texts.ts'
import { hoursInWords } from './hoursInWords.ts'

/** Opening hours as on a door plate; as they were written where that can't be read. */
export function HoursTable({ hours }: { hours: string }) {
  const text = useText(hoursTexts)
  const lines = hoursInWords(hours, text, new Date().toISOString().slice(0, 10))
  if (!lines) return hours
  return (
    <table className={css.hours} aria-label={text.table}>
      <tbody>
        {lines.map(({ days, times }, line) => (
          <tr key={line}>
            <th scope="row">{days}</th>
            <td>{times.length > 0 ? times.map(time => <span key={time}>{time}</span>) : text.closed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
