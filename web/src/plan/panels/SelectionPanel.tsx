import { findGrid, type GridId } from '@geyi/shared/coverage'
import { Button, Empty, Input, Select, Tag } from 'antd'
import { useState } from 'react'
import type { Desk } from '../../editor/desk.ts'
import type { GridFacts } from '../../editor/draft/gridFacts.ts'
import { useStore } from '../../state/useStore.ts'
import { Facts, Figures } from '../../ui/Figures.tsx'
import panel from '../../ui/Panel.module.css'
import { formatCount } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from '../desk/Editor.module.css'
import { useGridName } from '../desk/names.ts'
import type { NamedDivision } from '../desk/openPlan.ts'
import { planTexts } from '../desk/plans.texts.ts'
import { Deviation } from './Deviation.tsx'

interface SelectionPanelProps {
  readonly desk: Desk
  readonly codes: ReadonlyMap<GridId, string>
  readonly divisions: ReadonlyMap<string, NamedDivision>
  readonly divisionName: (code: string) => string
}

/** What is selected, or being changed just now: the numbers follow the hand. */
export function SelectionPanel({ desk, codes, divisions, divisionName }: SelectionPanelProps) {
  const text = useText(planTexts)
  const language = useLanguage()
  const nameOf = useGridName()
  const coverage = useStore(desk, ({ coverage }) => coverage)
  const selected = useStore(desk, state => state.selected)
  const preview = useStore(desk, state => state.preview)
  const count = (number: number) => formatCount(number, language)
  const ratio = (number: number) => number.toFixed(2)

  const touched = [...(preview?.facts.keys() ?? [])].filter(id => !selected.includes(id))
  const shown = [...selected, ...touched.filter(id => changes(desk, id))]
  if (shown.length === 0)
    return (
      <Empty
        className={css.empty ?? ''}
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={
          <>
            <strong>{text.nothingSelected}</strong>
            <br />
            {text.nothingSelectedHint}
          </>
        }
      />
    )
  const facts = shown.flatMap(id => desk.liveFactsOf(id) ?? [])
  const nameOfGrid = (id: GridId) =>
    nameOf((preview?.outcome && findGrid(preview.outcome.coverage, id)?.name) || findGrid(coverage, id)?.name)

  if (selected.length !== 1 || shown.length > 1) {
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
              <th scope="col">{text.several(count(shown.length))}</th>
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
                <td>{ratio(one.compactness)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    )
  }
  const id = selected[0]!
  const grid = findGrid(coverage, id)
  const [one] = facts
  if (!grid || !one) return null
  const special = grid.kind === 'SPECIAL'
  const inPlan = grid.community?.startsWith(desk.rights.division) ?? false
  return (
    <>
      <p className={panel.tags}>
        {special ? <Tag>{text.special}</Tag> : <Tag>{text.band(count(desk.band.min), count(desk.band.max))}</Tag>}
        <Deviation facts={one} special={special} always />
      </p>
      <Figures
        figures={[
          [text.households, count(one.households)],
          [text.population, count(one.population)],
          [text.area, formatArea(one.area, language)],
        ]}
      />
      <Facts
        facts={[
          [
            text.compactness,
            <span key="compactness" title={text.compactnessNote}>
              {ratio(one.compactness)}
            </span>,
          ],
          ...(one.pieces > 1 ? [[text.pieces, count(one.pieces)] as const] : []),
          [
            text.name,
            desk.mayEdit && inPlan ? (
              <Rename key={id} name={grid.name ?? ''} rename={name => desk.rename(id, name)} />
            ) : (
              nameOf(grid.name)
            ),
          ],
          [
            text.community,
            desk.mayEdit && inPlan ? (
              <Select
                key={id}
                size="small"
                className={css.wide ?? ''}
                aria-label={text.assign}
                value={grid.community ?? null}
                onChange={community => community && desk.assign(id, community)}
                options={[...divisions.values()]
                  .filter(({ level, code }) => level === 'COMMUNITY' && code.startsWith(desk.rights.division))
                  .map(({ code }) => ({ value: code, label: divisionName(code) }))}
              />
            ) : (
              divisionName(grid.community ?? '')
            ),
          ],
          [
            text.code,
            <span key="code" className={panel.code}>
              {codes.get(id) ?? text.newGrid}
            </span>,
          ],
        ]}
      />
    </>
  )
}

/** Whether what is being drawn changes a grid's ground or counts. */
function changes(desk: Desk, id: GridId): boolean {
  const [before, now] = [desk.factsOf(id), desk.liveFactsOf(id)]
  return !before || !now || before.households !== now.households || Math.abs(before.area - now.area) > 1
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

function Rename({ name, rename }: { name: string; rename: (name: string | null) => void }) {
  const text = useText(planTexts)
  const [typed, setTyped] = useState(name)
  const done = () => {
    const trimmed = typed.trim()
    if (trimmed !== name && (trimmed || name)) rename(trimmed || null)
    setTyped(trimmed)
  }
  return (
    <span className={css.rename}>
      <Input
        size="small"
        aria-label={text.rename}
        maxLength={200}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onBlur={done}
        onPressEnter={event => event.currentTarget.blur()}
      />
      {typed.trim() !== name && (
        <Button size="small" onClick={done}>
          {text.save}
        </Button>
      )}
    </span>
  )
}
