import { DIGITS } from '@geyi/shared/codes'
import { Button, Form, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import type { StaffEmployment } from '../../api/index.ts'
import { useStore } from '../../state/useStore.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { Person } from '../desk/people.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import { mayKeepStaff } from '../desk/staffState.ts'
import css from './Panel.module.css'

/** What the roster says of somebody. */
export interface PersonValues {
  name: string
  code?: string | null
  employment: StaffEmployment | null
  officePhone?: string | null
  divisionCode: string
}

interface PersonFormProps {
  readonly desk: StaffDesk
  /** Null for somebody new. */
  readonly person: Person | null
  readonly save: (values: PersonValues) => Promise<boolean>
}

/** Name, number, employment, phone and roster of somebody, new or known. */
export function PersonForm({ desk, person, save }: PersonFormProps) {
  const text = useText(staffTexts)
  const nameOf = useName()
  const [busy, setBusy] = useState(false)
  const viewer = useStore(desk, state => state.viewer)
  const divisions = useStore(desk, state => state.divisions)
  const within = useStore(desk, state => state.within)
  const isKept = person === null || mayKeepStaff(viewer, person.divisionCode)
  const isMasked = person?.officePhone?.includes('*') ?? false
  const places = [...divisions.values()].filter(
    ({ code }) => code.length >= DIGITS.district && mayKeepStaff(viewer, code),
  )
  const rosters = person && !places.some(({ code }) => code === person.divisionCode) ? [person.divisionCode] : []
  const finish = async (values: PersonValues): Promise<void> => {
    setBusy(true)
    const trimmed = {
      name: values.name.trim(),
      code: values.code?.trim() || null,
      employment: values.employment ?? null,
      divisionCode: values.divisionCode,
      ...(isMasked ? {} : { officePhone: values.officePhone?.trim() || null }),
    }
    await save(trimmed)
    setBusy(false)
  }
  return (
    <Form<PersonValues>
      layout="vertical"
      requiredMark={false}
      disabled={busy || !isKept}
      initialValues={person ?? { employment: 'FULL_TIME', divisionCode: within }}
      onFinish={values => void finish(values)}
    >
      <div className={css.row}>
        <Form.Item name="name" label={text.name} rules={[{ required: true, whitespace: true, message: text.missing }]}>
          <Input autoComplete="off" maxLength={50} />
        </Form.Item>
        <Form.Item name="code" label={text.code} {...(person ? {} : { extra: text.codeHint })}>
          <Input autoComplete="off" maxLength={16} spellCheck={false} />
        </Form.Item>
        <Form.Item name="employment" label={text.column.employment}>
          <Segmented<StaffEmployment>
            block
            options={(['FULL_TIME', 'PART_TIME'] as const).map(value => ({ value, label: text.employment[value] }))}
          />
        </Form.Item>
        <Form.Item name="officePhone" label={text.phone} {...(isMasked ? { extra: text.phoneMasked } : {})}>
          <Input type="tel" autoComplete="off" maxLength={40} disabled={isMasked || busy || !isKept} />
        </Form.Item>
      </div>
      <Form.Item name="divisionCode" label={text.roster} rules={[{ required: true, message: text.missing }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          options={[
            ...places.map(division => ({ value: division.code, label: nameOf(division) })),
            ...rosters.map(code => ({ value: code, label: code })),
          ]}
        />
      </Form.Item>
      {isKept && (
        <Button type="primary" htmlType="submit" loading={busy}>
          {person ? text.save : text.create}
        </Button>
      )}
    </Form>
  )
}
