import { Alert, Button } from 'antd'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import type { PathsAnswer } from './bringPaths.ts'
import css from './Paths.module.css'
import { pathsTexts } from './paths.texts.ts'

interface CheckedPathsProps {
  readonly desk: ReachDesk
  readonly answer: PathsAnswer
  readonly write: () => void
  readonly again: () => void
}

/** What would become of a file of paths, and whether that is wanted. */
export function CheckedPaths({ desk, answer, write, again }: CheckedPathsProps) {
  const text = useText(pathsTexts)
  const language = useLanguage()
  const count = (number: number) => formatCount(number, language)
  const km = (metres: number) => text.km(count(Math.round(metres / 100) / 10))
  const { rows, paths, barriers, notForFoot, noPath, outside, streets, metres, islandCount, islands } = answer
  const { attribution, refused, problems } = answer
  const isWrong = refused > 0 || metres === 0 || outside >= paths
  const facts: readonly (readonly [string, string])[] = [
    [text.rows, count(rows)],
    [text.paths, count(paths)],
    [text.length, km(metres)],
    [text.barriers, count(barriers)],
    [text.notForFoot, count(notForFoot)],
    [text.noPath, count(noPath)],
    [text.streets, count(streets)],
    [text.source, attribution ?? text.noSource],
  ]
  return (
    <section className={css.view} aria-label={text.title}>
      {isWrong && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={refused > 0 ? text.refused(count(refused)) : text.none}
          description={
            problems.length > 0 && (
              <ul className={css.problems}>
                {problems.map(({ row, code }) => (
                  <li key={row}>
                    {text.row(row)}: {text.problem[code]}
                  </li>
                ))}
              </ul>
            )
          }
        />
      )}
      {outside > 0 && <Alert type="warning" showIcon title={text.outside(count(outside))} />}
      <dl className={css.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={css.buttons}>
        <Button type="primary" disabled={isWrong} onClick={write}>
          {text.apply}
        </Button>
        <Button onClick={again}>{text.again}</Button>
      </div>
      {islandCount > 0 && (
        <div className={css.islands}>
          <h2>{text.islands(count(islandCount))}</h2>
          <p className={css.note}>{text.islandsHint}</p>
          <ol>
            {islands.map(island => (
              <li key={`${island.longitude} ${island.latitude}`}>
                <span>{km(island.metres)}</span>
                <Button size="small" onClick={() => desk.look(island)}>
                  {text.look}
                </Button>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}
