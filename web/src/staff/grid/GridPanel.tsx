import { gridNameIn } from '@geyi/shared/codes'
import { Button, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { servingOn } from '../desk/filter.ts'
import type { GridRow } from '../desk/gridRows.ts'
import type { Person } from '../desk/people.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import { mayKeepStaff, todayOf } from '../desk/staffState.ts'
import { EndButton } from '../person/EndButton.tsx'
import css from '../person/Panel.module.css'
import { RoleAndDay, type RoleAndDayValues } from '../person/RoleAndDay.tsx'

interface GridPanelProps {
  readonly desk: StaffDesk
  readonly row: GridRow
}

/** A grid, who serves in it, and how somebody comes to. */
export function GridPanel({ desk, row }: GridPanelProps) {
  const text = useText(staffTexts)
  const language = useLanguage()
  const today = useStore(desk, todayOf)
  const viewer = useStore(desk, state => state.viewer)
  const checked = useStore(desk, state => state.checked)
  const { grid, code, leader, workers } = row
  const name = gridNameIn(language, grid)
  const isKept = mayKeepStaff(viewer, code)
  const serving = [
    ...(leader ? [{ person: leader, role: 'LEADER' as const }] : []),
    ...workers.map(person => ({ person, role: 'WORKER' as const })),
  ]
  return (
    <section className={css.panel} aria-label={name}>
      <header className={css.head}>
        <h2>
          {name}
          <small>
            {code} · {text.column.households} {formatCount(grid.households, language)}
          </small>
        </h2>
        <Button size="small" type="text" aria-label={text.close} onClick={() => desk.open(null)}>
          ✕
        </Button>
      </header>
      <div className={css.body}>
        {isKept && <AssignHere key={[leader?.id, ...checked].join(' ')} desk={desk} row={row} />}
        <ul className={css.list}>
          {!leader && (
            <li>
              <span className={css.role}>{text.role.LEADER}</span>
              <div className={css.note}>▲ {text.vacant}</div>
            </li>
          )}
          {serving.map(({ person, role }) => {
            const one = servingOn(person, today).find(here => here.gridId === row.id && here.role === role)
            return (
              <li key={`${person.id} ${role}`}>
                <span className={css.role} data-role={role}>
                  {text.role[role]}
                </span>
                <div>
                  <button
                    type="button"
                    className={css.link}
                    onClick={() => desk.open({ type: 'person', id: person.id })}
                  >
                    {person.name}
                  </button>
                  <small>{[person.officePhone, one && text.sinceDay(one.since)].filter(Boolean).join(' · ')}</small>
                </div>
                {isKept && one && mayKeepStaff(viewer, person.divisionCode) && (
                  <EndButton
                    isSmall
                    words={text.end}
                    label={`${text.end}：${person.name}`}
                    end={until => desk.end(person, [one], until)}
                  />
                )}
              </li>
            )
          })}
          {workers.length === 0 && (
            <li>
              <span className={css.role}>{text.role.WORKER}</span>
              <div className={css.note}>▲ {text.vacant}</div>
            </li>
          )}
        </ul>
      </div>
    </section>
  )
}

/** Somebody is chosen, or those who are checked in the table, to serve in this grid. */
function AssignHere({ desk, row }: GridPanelProps) {
  const text = useText(staffTexts)
  const language = useLanguage()
  const today = useStore(desk, todayOf)
  const { viewer, people, checked } = useStore(desk, state => state)
  const [ids, setIds] = useState<readonly string[]>([...checked])
  const [wish, setWish] = useState<RoleAndDayValues>({ role: row.leader ? 'WORKER' : 'LEADER', since: today })
  const [busy, setBusy] = useState(false)
  const options = useMemo(
    () =>
      [...people.values()]
        .filter(({ erased, divisionCode }) => !erased && mayKeepStaff(viewer, divisionCode))
        .map(person => ({ value: person.id, label: labelOf(person) })),
    [people, viewer],
  )
  const chosen = ids.flatMap(id => people.get(id) ?? [])
  const rival = wish.role === 'LEADER' && row.leader && !ids.includes(row.leader.id) ? row.leader : null
  const assign = async (): Promise<void> => {
    if (wish.since === null) return
    setBusy(true)
    const done = await desk.assign(chosen, { gridId: row.id, role: wish.role, since: wish.since }, true)
    setBusy(false)
    if (done) setIds([])
  }
  return (
    <section className={css.assign} aria-label={text.assignHere}>
      <h3>{text.assignHere}</h3>
      <Select<string[]>
        mode="multiple"
        aria-label={text.assignHere}
        placeholder={text.choosePerson}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...ids]}
        onChange={setIds}
        options={options}
      />
      {chosen.length > 0 && (
        <>
          <RoleAndDay value={wish} onChange={setWish} />
          {rival && <p className={css.note}>▲ {text.replaces(rival.name)}</p>}
          <Button type="primary" loading={busy} disabled={wish.since === null} onClick={() => void assign()}>
            {chosen.length > 1 ? `${text.doAssign} (${formatCount(chosen.length, language)})` : text.doAssign}
          </Button>
        </>
      )}
    </section>
  )
}

const labelOf = ({ name, code, assignments }: Person): string =>
  [name, code, assignments.some(({ until }) => !until) ? '' : '—'].filter(Boolean).join(' ')
