import { Alert, Button } from 'antd'
import { formatCount, formatDistance } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import type { Outcome } from '../desk/importState.ts'
import css from '../steps/Importing.module.css'
import { Afterwards } from './Afterwards.tsx'
import { Decision } from './Decision.tsx'

interface OutcomeProps {
  readonly desk: ImportDesk
  readonly outcome: Outcome
}

/** What would become, or became, of a file of paths. */
export function PathsOutcome({ desk, outcome: { kind, applied, paths: found } }: OutcomeProps) {
  const text = useText(importingTexts)
  const language = useLanguage()
  if (!found) return null
  const count = (number: number) => formatCount(number, language)
  const words = text.paths
  const km = (metres: number) => words.km(count(Math.round(metres / 100) / 10))
  const { rows, paths, metres, barriers, notForFoot, noPath, streets, outside, attribution, refused } = found
  const isWrong = refused > 0 || metres === 0 || outside >= paths
  const facts: readonly (readonly [string, string])[] = [
    [words.rows, count(rows)],
    [words.paths, count(paths)],
    [words.length, km(metres)],
    [words.barriers, count(barriers)],
    [words.notForFoot, count(notForFoot)],
    [words.noPath, count(noPath)],
    [words.streets, count(streets)],
    [words.source, attribution ?? words.noSource],
  ]
  return (
    <>
      {isWrong && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={refused > 0 ? text.wrong(count(refused)) : words.none}
          description={found.problems.map(({ row, code }) => `${text.row(row)}: ${words.problem[code]}`).join(', ')}
        />
      )}
      {outside > 0 && !isWrong && <Alert type="warning" showIcon title={words.outside(count(outside))} />}
      {applied ? (
        <Afterwards desk={desk} kind={kind} />
      ) : (
        <Decision desk={desk}>
          <Button type="primary" disabled={isWrong} onClick={() => void desk.start(false)}>
            {text.replace}
          </Button>
        </Decision>
      )}
      <dl className={css.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {found.islandCount > 0 && (
        <section>
          <h3>{words.islands(count(found.islandCount))}</h3>
          <ul className={css.list}>
            {found.islands.map(({ metres, longitude, latitude }) => (
              <li key={`${longitude} ${latitude}`}>
                <span>{formatDistance(metres, language)}</span>
                <Button size="small" onClick={() => desk.point({ longitude, latitude })}>
                  {text.look}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
