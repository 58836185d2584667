import { gridNameIn } from '@geyi/shared/codes'
import { Button, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useStore } from '../../state/useStore.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { GridRow } from '../desk/gridRows.ts'
import type { Person } from '../desk/people.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import { mayKeepStaff, todayOf } from '../desk/staffState.ts'
import css from './Panel.module.css'
import { RoleAndDay, type RoleAndDayValues } from './RoleAndDay.tsx'

interface AssignToGridProps {
  readonly desk: StaffDesk
  readonly person: Person
  readonly grids: readonly GridRow[]
}

/** Lets somebody serve in a grid that is chosen from a list, or pressed on the map. */
export function AssignToGrid({ desk, person, grids }: AssignToGridProps) {
  const text = useText(staffTexts)
  const language = useLanguage()
  const today = useStore(desk, todayOf)
  const viewer = useStore(desk, state => state.viewer)
  const [code, setCode] = useState<string | null>(null)
  const [wish, setWish] = useState<RoleAndDayValues>({ role: 'WORKER', since: today })
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    desk.pick = setCode
    return () => {
      desk.pick = null
    }
  }, [desk])
  const row = grids.find(one => one.code === code)
  const rival = wish.role === 'LEADER' && row?.leader && row.leader.id !== person.id ? row.leader : null
  const assign = async (): Promise<void> => {
    if (!row || wish.since === null) return
    setBusy(true)
    const done = await desk.assign([person], { gridId: row.id, role: wish.role, since: wish.since }, true)
    setBusy(false)
    if (done) setCode(null)
  }
  return (
    <div className={css.assign}>
      <Select<string | null>
        aria-label={text.assign}
        placeholder={text.chooseGrid}
        showSearch={{ optionFilterProp: 'label' }}
        value={code}
        onChange={setCode}
        options={grids
          .filter(one => mayKeepStaff(viewer, one.code))
          .map(one => ({ value: one.code, label: `${gridNameIn(language, one.grid)} ${one.code}` }))}
      />
      {row && (
        <>
          <RoleAndDay value={wish} onChange={setWish} />
          {rival && <p className={css.note}>▲ {text.replaces(rival.name)}</p>}
          <Button type="primary" loading={busy} disabled={wish.since === null} onClick={() => void assign()}>
            {text.doAssign}
          </Button>
        </>
      )}
    </div>
  )
}
