import { type Band, isOutOfBand } from '@geyi/shared/problems'
import { Button } from 'antd'
import { PlanChangesDocument, type PlanChangesQuery, useQuery } from '../../api/index.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from './Review.module.css'
import { reviewTexts } from './review.texts.ts'

interface PlanSummaryProps {
  readonly planId: string
  readonly band: Band | null
  /** Shows all that is changed. */
  readonly seeChanges?: (() => void) | undefined
}

/** What a plan comes to in a few figures. */
export function PlanSummary({ planId, band, seeChanges }: PlanSummaryProps) {
  const text = useText(reviewTexts)
  const language = useLanguage()
  const [{ data }] = useQuery({
    query: PlanChangesDocument,
    variables: { id: planId },
    requestPolicy: 'cache-and-network',
  })
  const plan = data?.plan
  if (!plan?.diff) return null
  const { grids, households, made, mended } = figuresOf(plan.diff, plan.problems, band)
  const count = (number: number) => formatCount(number, language)
  return (
    <section className={css.summary} aria-label={text.summary}>
      <dl>
        {[
          [text.gridsChanged, grids],
          [text.householdsMoved, households],
          [text.problemsMade, made],
          [text.problemsMended, mended],
        ].map(([word, figure]) => (
          <div key={word} data-warns={(word === text.problemsMade && figure !== 0) || undefined}>
            <dt>{word}</dt>
            <dd>{count(figure as number)}</dd>
          </div>
        ))}
      </dl>
      {seeChanges && grids > 0 && (
        <Button size="small" onClick={seeChanges}>
          {text.seeChanges}
        </Button>
      )}
    </section>
  )
}

type Changed = NonNullable<PlanChangesQuery['plan']>
type Diff = NonNullable<Changed['diff']>

/** m² below which a grid has only got a vertex on its line, whose place is rounded. */
const ROUNDING = 1

/** A problem that blocks is one that the plan made; households leave their band, or come back into it, grid by grid. */
function figuresOf({ grids, exchanges }: Diff, problems: Changed['problems'], band: Band | null) {
  const isOut = (grid: Diff['grids'][number]['after']) => grid != null && isOutOfBand(band, grid)
  const told = exchanges.filter(({ area, households }) => area >= ROUNDING || households > 0)
  const touched = new Set(told.flatMap(({ from, to }) => [from, to]))
  const isChanged = ({ before, after }: Diff['grids'][number]) =>
    !before ||
    !after ||
    touched.has(after.id) ||
    before.name !== after.name ||
    before.kind !== after.kind ||
    before.community !== after.community
  return {
    grids: grids.filter(isChanged).length,
    households: told.reduce((sum, exchange) => sum + exchange.households, 0),
    made:
      problems.filter(({ blocks }) => blocks).length +
      grids.filter(({ before, after }) => isOut(after) && !isOut(before)).length,
    mended: grids.filter(({ before, after }) => isOut(before) && !isOut(after)).length,
  }
}
