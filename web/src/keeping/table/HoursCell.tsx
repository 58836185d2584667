import { hoursTexts } from '../../stations/hours/hours.texts.ts'
import { hoursInWords } from '../../stations/hours/hoursInWords.ts'
import { useText } from '../../ui/words/text.ts'

/** Opening hours on one line, closed days left out; as they were written where that can't be read. */
export function HoursCell({ hours }: { hours: string }) {
  const text = useText(hoursTexts)
  const lines = hoursInWords(hours, text, new Date().toISOString().slice(0, 10))
  const said = lines
    ?.filter(({ times }) => times.length > 0)
    .map(({ days, times }) => `${days} ${times.join(' ')}`)
    .join('; ')
  return <span title={said ?? hours}>{said ?? hours}</span>
}
