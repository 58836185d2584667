import { Segmented } from 'antd'
import { DateField } from '../../stations/form/DateField.tsx'
import { useText } from '../../ui/words/text.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import css from './Panel.module.css'

export interface RoleAndDayValues {
  readonly role: 'LEADER' | 'WORKER'
  readonly since: string | null
}

interface RoleAndDayProps {
  readonly value: RoleAndDayValues
  readonly onChange: (value: RoleAndDayValues) => void
}

/** As what somebody is to serve, and from which day on. */
export function RoleAndDay({ value, onChange }: RoleAndDayProps) {
  const text = useText(staffTexts)
  return (
    <div className={css.choices}>
      <Segmented<RoleAndDayValues['role']>
        block
        aria-label={text.column.role}
        value={value.role}
        onChange={role => onChange({ ...value, role })}
        options={(['WORKER', 'LEADER'] as const).map(role => ({ value: role, label: text.role[role] }))}
      />
      <DateField label={text.since} value={value.since} onChange={since => onChange({ ...value, since })} />
    </div>
  )
}
