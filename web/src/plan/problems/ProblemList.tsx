import { type Coverage, findGrid, type GridId, type Holder } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Problem } from '@geyi/shared/problems'
import { Button } from 'antd'
import { useId, useMemo } from 'react'
import type { Desk } from '../../editor/desk.ts'
import panel from '../../frame/Panel.module.css'
import { formatCount } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useGridName } from '../desk/names.ts'
import css from './Problems.module.css'
import { type Remedy, remedyFor } from './problemKinds.ts'
import { problemTexts } from './problems.texts.ts'
import { groundOf, useProblems } from './useProblems.ts'
import { useProblemWords } from './useProblemWords.ts'

interface ProblemListProps {
  readonly desk: Desk
  /** What the plan began from, once it is known: its flaws block nothing. */
  readonly base: Coverage | null
  readonly divisionName: (code: string) => string
  readonly look: (ground: MultiPolygon, grids: readonly GridId[]) => void
  /** Looks for how a grid and those around it come into the band. */
  readonly rebalance: (grid: GridId) => void
}

/** What is wrong with the plan's grids, by kind; a press goes there or mends it. */
export function ProblemList({ desk, base, divisionName, look, rebalance }: ProblemListProps) {
  const text = useText(problemTexts)
  const { coverage, groups } = useProblems(desk, base)
  if (groups.length === 0) return <p className={panel.note}>{text.none}</p>
  return groups.map(({ kind, judged }) => (
    <section key={kind} className={css.problems} aria-label={text.kind[kind]}>
      <h3>
        {text.kind[kind]} <small>{judged.length}</small>
      </h3>
      <ul>
        {judged.map(({ problem, blocks }) => (
          <ProblemLine
            key={`${problem.at} ${problem.grids}`}
            desk={desk}
            coverage={coverage}
            problem={problem}
            blocks={blocks}
            divisionName={divisionName}
            look={look}
            rebalance={rebalance}
          />
        ))}
      </ul>
    </section>
  ))
}

interface ProblemLineProps {
  readonly desk: Desk
  readonly coverage: Coverage
  readonly problem: Problem
  readonly blocks: boolean
  readonly divisionName: ProblemListProps['divisionName']
  readonly look: ProblemListProps['look']
  readonly rebalance: ProblemListProps['rebalance']
}

function ProblemLine({ desk, coverage, problem, blocks, divisionName, look, rebalance }: ProblemLineProps) {
  const text = useText(problemTexts)
  const nameOf = useGridName()
  const effectId = useId()
  const words = useProblemWords()(coverage, problem)
  const { community } = findGrid(coverage, problem.grids[0] ?? '') ?? {}
  const where = community === undefined ? '' : divisionName(community)
  // What is being counted is the draft at rest: with it comes another coverage.
  const remedy = useMemo(
    () => (desk.mayEdit ? remedyFor(coverage, problem, desk.census, desk.band) : undefined),
    [desk, coverage, problem],
  )
  const language = useLanguage()
  const named = (id: Holder) => (id === undefined ? text.nobody : nameOf(findGrid(coverage, id)?.name))
  const remedyText = remedy && (remedy.type === 'split' ? text.fix.split : text.fix[remedy.type](named(remedy.to)))
  const effect =
    remedy &&
    remedy.type !== 'split' &&
    text.moves(
      formatArea(remedy.area, language),
      formatCount(remedy.households, language),
      named(remedy.from),
      named(remedy.to),
    )
  const mayRebalance = desk.mayEdit && desk.band && problem.code === 'HOUSEHOLDS_OUT_OF_BAND'
  const show = () => look(groundOf(coverage, problem), problem.grids)
  return (
    <li data-blocks={blocks || undefined}>
      <span>
        {blocks && <strong>{text.blocking}</strong>}
        {words}
        <small>{where}</small>
        {effect && <small id={effectId}>{effect}</small>}
      </span>
      <Button size="small" aria-label={text.showLabel(`${where} ${words}`)} onClick={show}>
        {text.show}
      </Button>
      {remedy && (
        <Button
          size="small"
          type="primary"
          ghost
          aria-describedby={effect ? effectId : undefined}
          onClick={() => take(desk, remedy, show)}
        >
          {remedyText}
        </Button>
      )}
      {mayRebalance && (
        <Button
          size="small"
          aria-label={text.rebalanceLabel(words)}
          onClick={() => {
            show()
            rebalance(problem.grids[0]!)
          }}
        >
          {text.rebalance}
        </Button>
      )}
    </li>
  )
}

function take(desk: Desk, remedy: Remedy, show: () => void): void {
  show()
  if (remedy.type === 'split') {
    desk.select([remedy.grid])
    desk.setTool('split')
  } else desk.tryEdit(remedy.edit)
}
