import { Button } from 'antd'
import { useText } from '../../ui/words/text.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import css from './Panel.module.css'
import { PersonForm } from './PersonForm.tsx'

/** The form for somebody new. */
export function NewPersonPanel({ desk }: { desk: StaffDesk }) {
  const text = useText(staffTexts)
  return (
    <section className={css.panel} aria-label={text.newPerson}>
      <header className={css.head}>
        <h2>{text.newPerson}</h2>
        <Button size="small" type="text" aria-label={text.close} onClick={() => desk.open(null)}>
          ✕
        </Button>
      </header>
      <div className={css.body}>
        <PersonForm desk={desk} person={null} save={values => desk.create(values)} />
      </div>
    </section>
  )
}
