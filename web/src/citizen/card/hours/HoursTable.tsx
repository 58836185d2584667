import { useText } from '../../../ui/words/text.ts'
import { citizenTexts } from '../../view/citizen.texts.ts'
import css from './HoursTable.module.css'
import { weekHoursOf } from './weekHours.ts'

/** Opening hours as on a door plate; as they were written where that can't be read. */
export function HoursTable({ hours }: { hours: string }) {
  const text = useText(citizenTexts)
  const lines = weekHoursOf(hours)
  if (!lines) return hours
  return (
    <table className={css.hours}>
      <tbody>
        {lines.map(({ first, last, hours: spans }) => (
          <tr key={first}>
            <th scope="row">{text.days(first, last)}</th>
            <td>{spans.length > 0 ? spans.map(span => <span key={span}>{span}</span>) : text.dayClosed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
