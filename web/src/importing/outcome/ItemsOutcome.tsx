import { Alert, Button } from 'antd'
import { importWords } from '../../frame/files/importWords.ts'
import { wrongInWords } from '../../stations/valueReasons.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import type { Outcome } from '../desk/importState.ts'
import css from '../steps/Importing.module.css'
import { Afterwards } from './Afterwards.tsx'
import { Counts } from './Counts.tsx'
import { Decision } from './Decision.tsx'

interface OutcomeProps {
  readonly desk: ImportDesk
  readonly outcome: Outcome
}

/** What would become, or became, of a table of service items. */
export function ItemsOutcome({ desk, outcome: { kind, applied, serviceItems: found } }: OutcomeProps) {
  const text = useText(importingTexts)
  const words = useText(importWords)
  const language = useLanguage()
  if (!found) return null
  const count = (number: number) => formatCount(number, language)
  const { created, changed, problems } = found
  const wrong = new Set(problems.map(({ row }) => row)).size
  return (
    <>
      <Counts {...found} refused={wrong} />
      {wrong > 0 && <Alert type="warning" showIcon role="alert" title={text.wrong(count(wrong))} />}
      {applied ? (
        <Afterwards desk={desk} kind={kind} />
      ) : (
        <Decision desk={desk}>
          {wrong === 0 && (
            <Button type="primary" disabled={created + changed === 0} onClick={() => void desk.start(false)}>
              {text.apply(count(created), count(changed))}
            </Button>
          )}
        </Decision>
      )}
      <ul className={css.list}>
        {problems.map(problem => (
          <li key={`${problem.row} ${problem.field} ${problem.reason}`}>
            <span>
              {text.row(problem.row)} · {wrongInWords(problem, language) || words.problemElse}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
