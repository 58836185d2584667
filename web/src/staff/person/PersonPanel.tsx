import { Button, Popconfirm } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { GridRow } from '../desk/gridRows.ts'
import type { Person } from '../desk/people.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import { mayErase, mayKeepStaff, todayOf } from '../desk/staffState.ts'
import { AssignmentList } from './AssignmentList.tsx'
import { AssignToGrid } from './AssignToGrid.tsx'
import { EndButton } from './EndButton.tsx'
import css from './Panel.module.css'
import { PersonForm } from './PersonForm.tsx'

interface PersonPanelProps {
  readonly desk: StaffDesk
  readonly person: Person
  readonly grids: readonly GridRow[]
}

/** Somebody: what the roster says, where they serve, and what is done to them as a whole. */
export function PersonPanel({ desk, person, grids }: PersonPanelProps) {
  const text = useText(staffTexts)
  const nameOf = useName()
  const viewer = useStore(desk, state => state.viewer)
  const division = useStore(desk, state => state.divisions.get(person.divisionCode))
  const today = useStore(desk, todayOf)
  const isKept = mayKeepStaff(viewer, person.divisionCode)
  const open = person.assignments.filter(({ until }) => typeof until !== 'string' || until > today)
  return (
    <section className={css.panel} aria-label={person.name}>
      <header className={css.head}>
        <h2>
          {person.name}
          <small>{[person.code, division ? nameOf(division) : person.divisionCode].filter(Boolean).join(' · ')}</small>
        </h2>
        <Button size="small" type="text" aria-label={text.close} onClick={() => desk.open(null)}>
          ✕
        </Button>
      </header>
      <div className={css.body}>
        <section aria-label={text.serves}>
          <h3>{text.serves}</h3>
          <AssignmentList desk={desk} person={person} isKept={isKept} />
          {isKept && <AssignToGrid desk={desk} person={person} grids={grids} />}
        </section>
        <PersonForm key={person.version} desk={desk} person={person} save={values => desk.update(person, values)} />
        {isKept && (
          <div className={css.actions}>
            {open.length > 0 && <EndButton words={text.endAll} end={until => desk.end(person, open, until)} />}
            <Popconfirm
              title={text.remove}
              description={<div className={css.ask}>{text.removeAsk}</div>}
              okText={text.remove}
              cancelText={text.cancel}
              onConfirm={() => void desk.remove(person.id)}
            >
              <Button>{text.remove}</Button>
            </Popconfirm>
            {mayErase(viewer, person.divisionCode) && (
              <Popconfirm
                title={text.erase}
                description={<div className={css.ask}>{text.eraseAsk}</div>}
                okText={text.eraseSure}
                okButtonProps={{ danger: true }}
                cancelText={text.cancel}
                onConfirm={() => void desk.erase(person)}
              >
                <Button danger>{text.erase}</Button>
              </Popconfirm>
            )}
          </div>
        )}
      </div>
    </section>
  )
}
