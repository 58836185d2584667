import { findGrid } from '@geyi/shared/coverage'
import type { Desk } from '../../editor/desk.ts'
import type { GridFacts } from '../../editor/draft/gridFacts.ts'
import { Figures } from '../../frame/Figures.tsx'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from '../desk/Editor.module.css'
import { useGridName } from '../desk/names.ts'
import { planTexts } from '../desk/plans.texts.ts'
import { Deviation } from './Deviation.tsx'

/** Several grids: the sum of all, and what each has and, while the hand moves, gains and loses. */
export function SeveralGrids({ desk, facts }: { desk: Desk; facts: readonly GridFacts[] }) {
  const text = useText(planTexts)
  const language = useLanguage()
  const nameOf = useGridName()
  const coverage = useStore(desk, state => state.coverage)
  const selected = useStore(desk, state => state.selected)
  const preview = useStore(desk, state => state.preview)
  const count = (number: number) => formatCount(number, language)
  const nameOfGrid = (id: string) =>
    nameOf((preview?.outcome && findGrid(preview.outcome.coverage, id)?.name) || findGrid(coverage, id)?.name)
  const sum = (of: (facts: GridFacts) => number) => facts.reduce((total, one) => total + of(one), 0)
  return (
    <>
      <Figures
        figures={[
          [text.households, count(sum(({ households }) => households))],
          [text.population, count(sum(({ population }) => population))],
          [
            text.area,
            formatArea(
              sum(({ area }) => area),
              language,
            ),
          ],
        ]}
      />
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{text.several(count(facts.length))}</th>
            <th scope="col">{text.households}</th>
            <th scope="col">{text.population}</th>
            <th scope="col">{text.compactness}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(one => (
            <tr key={one.id} data-touched={!selected.includes(one.id) || undefined}>
              <th scope="row">
                {nameOfGrid(one.id)} <Deviation facts={one} />
              </th>
              <td>
                <Moved before={desk.factsOf(one.id)?.households} now={one.households} />
              </td>
              <td>
                <Moved before={desk.factsOf(one.id)?.population} now={one.population} />
              </td>
              <td>{one.compactness.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Moved({ before, now }: { before: number | undefined; now: number }) {
  const language = useLanguage()
  const difference = before === undefined ? 0 : now - before
  return (
    <>
      {formatCount(now, language)}
      {difference !== 0 && (
        <small className={css.difference}> {difference > 0 ? `+${difference}` : `−${-difference}`}</small>
      )}
    </>
  )
}
