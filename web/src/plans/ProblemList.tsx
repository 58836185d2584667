import { type GridId, gridsOf } from '@geyi/shared/coverage'
import { Button } from 'antd'
import { useMemo } from 'react'
import type { Desk } from '../editor/desk.ts'
import { formatCount } from '../ui/format.ts'
import panel from '../ui/Panel.module.css'
import { useLanguage } from '../ui/preferences.ts'
import { useText } from '../ui/text.ts'
import css from './Editor.module.css'
import { useGridName } from './names.ts'
import { planTexts } from './plans.texts.ts'
import { useCoverage } from './useDesk.ts'

/** What is wrong with the plan's grids; a press goes there. */
export function ProblemList({ desk, show }: { desk: Desk; show: (id: GridId) => void }) {
  const text = useText(planTexts)
  const language = useLanguage()
  const nameOf = useGridName()
  const coverage = useCoverage(desk)
  const problems = useMemo(() => {
    const count = (number: number) => formatCount(number, language)
    return gridsOf(coverage).flatMap(({ id, name, community }) => {
      const facts = community?.startsWith(desk.rights.division) ? desk.factsOf(id) : undefined
      if (!facts) return []
      const words = []
      if (facts.pieces > 1) words.push({ weight: 1e6, words: text.problem.pieces(nameOf(name), count(facts.pieces)) })
      if (facts.deviation !== 0)
        words.push({
          weight: Math.abs(facts.deviation),
          words: (facts.deviation < 0 ? text.problem.few : text.problem.many)(nameOf(name), count(facts.households)),
        })
      return words.map(word => ({ ...word, id, key: `${id} ${word.words}` }))
    })
  }, [desk, coverage, text, language, nameOf])
  if (problems.length === 0) return <p className={panel.note}>{text.noProblems}</p>
  return (
    <ul className={css.problems}>
      {problems
        .sort((one, other) => other.weight - one.weight)
        .map(({ key, id, words }) => (
          <li key={key}>
            <span aria-hidden="true">▲</span>
            <span>{words}</span>
            <Button size="small" onClick={() => show(id)}>
              {text.zoomTo}
            </Button>
          </li>
        ))}
    </ul>
  )
}
