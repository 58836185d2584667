import type { Coverage, GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Desk } from '../../editor/desk.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { problemTexts } from '../problems/problems.texts.ts'
import { groundOf, useProblems } from '../problems/useProblems.ts'
import { useProblemWords } from '../problems/useProblemWords.ts'
import css from './Review.module.css'
import { reviewTexts } from './review.texts.ts'

/** So many of a kind are named; the rest is listed beside the other problems. */
const NAMED = 3

interface RemainingProblemsProps {
  readonly desk: Desk
  readonly base: Coverage | null
  readonly look: (ground: MultiPolygon, grids: readonly GridId[]) => void
  readonly seeProblems: () => void
}

/** What is still wrong when a step is about to be taken, by kind, each a way to its place. */
export function RemainingProblems({ desk, base, look, seeProblems }: RemainingProblemsProps) {
  const text = useText(reviewTexts)
  const { kind: kinds } = useText(problemTexts)
  const language = useLanguage()
  const wordsOf = useProblemWords()
  const { coverage, groups } = useProblems(desk, base)
  if (groups.length === 0) return <p>{text.nothingWrong}</p>
  return (
    <>
      <p>{text.stillWrong}</p>
      <ul className={css.remaining} aria-label={text.stillWrong}>
        {groups.map(({ kind, judged }) => (
          <li key={kind}>
            <strong>
              {kinds[kind]} {formatCount(judged.length, language)}
            </strong>
            {judged.slice(0, NAMED).map(({ problem }) => (
              <button
                key={`${problem.at} ${problem.grids}`}
                type="button"
                onClick={() => look(groundOf(coverage, problem), problem.grids)}
              >
                {wordsOf(coverage, problem)}
              </button>
            ))}
            {judged.length > NAMED && (
              <button type="button" onClick={seeProblems}>
                {text.more(formatCount(judged.length - NAMED, language))}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
