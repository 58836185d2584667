import { Alert, Button } from 'antd'
import { ExportMenu } from '../../frame/files/ExportMenu.tsx'
import { importWords, problemInWords } from '../../frame/files/importWords.ts'
import { wrongInWords } from '../../stations/valueReasons.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import type { Outcome } from '../desk/importState.ts'
import { problemTable } from '../desk/problemTable.ts'
import css from '../steps/Importing.module.css'
import { Afterwards } from './Afterwards.tsx'
import { Counts } from './Counts.tsx'
import { Decision } from './Decision.tsx'

/** Problems that are drawn; the file of them has all. */
const SHOWN = 100

interface OutcomeProps {
  readonly desk: ImportDesk
  readonly outcome: Outcome
}

/** What would become, or became, of features, with every problem on the map. */
export function FeaturesOutcome({ desk, outcome: { kind, applied, features } }: OutcomeProps) {
  const text = useText(importingTexts)
  const words = useText(importWords)
  const language = useLanguage()
  const count = (number: number) => formatCount(number, language)
  if (!features) return null
  const { created, changed, refused, problems, notices, noticeCounts, divisionsCreated, codesGiven } = features
  const kinds = [...Map.groupBy(problems, problem => problemInWords(problem, language))]
    .map(([what, those]) => [what, those.length] as const)
    .sort(([, one], [, other]) => other - one)
  return (
    <>
      <Counts {...features} />
      {refused > 0 && <Alert type="warning" showIcon role="alert" title={text.wrong(count(refused))} />}
      {features.fileWarnings.map(({ code }) => (
        <Alert key={code} type="info" showIcon title={words.warning[code]} />
      ))}
      {applied ? (
        <Afterwards desk={desk} kind={kind} batch={features.batch} validFrom={features.validFrom} />
      ) : (
        <>
          <Decision desk={desk}>
            {refused === 0 && (
              <Button type="primary" disabled={created + changed === 0} onClick={() => void desk.start(false)}>
                {text.apply(count(created), count(changed))}
              </Button>
            )}
          </Decision>
          {refused === 0 && created + changed === 0 && <p role="status">{text.nothing}</p>}
        </>
      )}
      {divisionsCreated.length > 0 && (
        <p className={css.note}>
          {text.divisionsMade(divisionsCreated.map(({ code, name }) => `${name} ${code}`).join(', '))}
        </p>
      )}
      {codesGiven > 0 && <p className={css.note}>{text.codesGiven(count(codesGiven))}</p>}
      {problems.length > 0 && (
        <section aria-label={text.problems(count(problems.length))}>
          <h3>{text.problems(count(problems.length))}</h3>
          {kinds.length < problems.length && (
            <p className={css.note}>{kinds.map(([what, those]) => text.counted(what, count(those))).join(text.and)}</p>
          )}
          <ExportMenu
            label={text.save}
            hint={text.saveHint(count(problems.length))}
            name={text.saveName}
            isEmpty={false}
            table={() => problemTable(problems, language)}
          />
          <ul className={css.list}>
            {problems.slice(0, SHOWN).map(problem => (
              <RemarkLine
                key={`${problem.row} ${problem.code} ${problem.field} ${problem.message} ${problem.longitude}`}
                desk={desk}
                row={problem.row}
                words={problemInWords(problem, language)}
                more={wrongInWords(problem, language)}
                place={problem}
              />
            ))}
          </ul>
          {problems.length > SHOWN && <p className={css.note}>{text.problemsFirst(count(SHOWN))}</p>}
        </section>
      )}
      {noticeCounts.length > 0 && (
        <details>
          <summary>
            {text.notices(
              noticeCounts.map(({ code, count: one }) => text.counted(words.notice[code], count(one))).join(text.and),
            )}
          </summary>
          <ul className={css.list}>
            {notices.slice(0, SHOWN).map(notice => (
              <RemarkLine
                key={`${notice.row} ${notice.code} ${notice.longitude} ${notice.latitude}`}
                desk={desk}
                row={notice.row}
                words={words.notice[notice.code]}
                place={notice}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface RemarkLineProps {
  readonly desk: ImportDesk
  readonly row: number
  readonly words: string
  readonly more?: string
  readonly place: { readonly longitude?: number | null | undefined; readonly latitude?: number | null | undefined }
}

/** One row, what there is to say of it, and a way to its place. */
function RemarkLine({ desk, row, words, more, place: { longitude, latitude } }: RemarkLineProps) {
  const text = useText(importingTexts)
  return (
    <li>
      <span>
        {text.row(row)} · {words}
        {more && <small>{more}</small>}
      </span>
      {typeof longitude === 'number' && typeof latitude === 'number' && (
        <Button size="small" onClick={() => desk.point({ longitude, latitude })}>
          {text.look}
        </Button>
      )}
    </li>
  )
}
