import { useTheme } from '../../ui/words/preferences.ts'
import type { Changes } from '../changes/changes.ts'
import { type Names, sentencesOf } from '../changes/words.ts'
import { Badge } from './ExchangeLine.tsx'
import css from './Table.module.css'

interface SentenceListProps {
  readonly changes: Changes
  readonly names: Names
  readonly show: (numbers: readonly number[], grid: string | null) => void
}

/** Everything that changed in sentences; a press shows where. */
export function SentenceList({ changes, names, show }: SentenceListProps) {
  const theme = useTheme()
  return (
    <ol className={css.sentences}>
      {sentencesOf(changes, names).map(({ text, numbers, grid }) => (
        <li key={`${grid} ${text}`}>
          <button type="button" className={css.sentence} onClick={() => show(numbers, grid)}>
            {grid === null &&
              changes.exchanges
                .filter(({ number }) => numbers.includes(number))
                .map(exchange => <Badge key={exchange.number} exchange={exchange} theme={theme} />)}
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
