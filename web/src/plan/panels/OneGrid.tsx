import { findGrid, type GridId } from '@geyi/shared/coverage'
import { Button, Input, Select, Tag } from 'antd'
import { useState } from 'react'
import type { Desk } from '../../editor/desk.ts'
import type { GridFacts } from '../../editor/draft/gridFacts.ts'
import { Facts, Figures } from '../../frame/Figures.tsx'
import panel from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from '../desk/Editor.module.css'
import { useGridName } from '../desk/names.ts'
import type { NamedDivision } from '../desk/openPlan.ts'
import { planTexts } from '../desk/plans.texts.ts'
import { Deviation } from './Deviation.tsx'

export interface OneGridProps {
  readonly desk: Desk
  readonly codes: ReadonlyMap<GridId, string>
  readonly divisions: ReadonlyMap<string, NamedDivision>
  readonly divisionName: (code: string) => string
  readonly facts: GridFacts
}

/** One grid: its figures, and what may be changed of it besides its boundary. */
export function OneGrid({ desk, codes, divisions, divisionName, facts: one }: OneGridProps) {
  const text = useText(planTexts)
  const language = useLanguage()
  const nameOf = useGridName()
  const coverage = useStore(desk, state => state.coverage)
  const count = (number: number) => formatCount(number, language)
  const { id } = one
  const grid = findGrid(coverage, id)
  if (!grid) return null
  const special = grid.kind === 'SPECIAL'
  const inPlan = grid.community?.startsWith(desk.rights.division) ?? false
  return (
    <>
      <p className={panel.tags}>
        {special && <Tag>{text.special}</Tag>}
        {!special && desk.band && <Tag>{text.band(count(desk.band.min), count(desk.band.max))}</Tag>}
        <Deviation facts={one} special={special} always />
      </p>
      <Figures
        figures={[
          [text.households, desk.band ? count(one.households) : text.hhNotKnown],
          [text.population, count(one.population)],
          [text.area, formatArea(one.area, language)],
        ]}
      />
      <Facts
        facts={[
          [
            text.compactness,
            <span key="compactness" title={text.compactnessNote}>
              {one.compactness.toFixed(2)}
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
