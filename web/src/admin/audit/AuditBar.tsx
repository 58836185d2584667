import { Button, Dropdown, Input, Select } from 'antd'
import { useState } from 'react'
import { at } from '../../address/prefix.ts'
import type { AuditKind } from '../../api/index.ts'
import { saveFile } from '../../frame/files/saveFile.ts'
import { DateField } from '../../stations/form/DateField.tsx'
import { useClear } from '../../ui/field/useClear.tsx'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useName, useText } from '../../ui/words/text.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import css from './Audit.module.css'
import { type Asked, queryOf } from './asked.ts'
import { auditTexts } from './audit.texts.ts'

interface AuditBarProps {
  readonly asked: Asked
  readonly ask: (asked: Asked) => void
  readonly divisions: ReadonlyMap<string, DivisionToAdminister> | null
  /** How many there are, in words. */
  readonly shown: string
}

const FORMATS = ['csv', 'xlsx', 'ndjson'] as const

/** By what the entries are looked for, and how they are taken away as a file. */
export function AuditBar({ asked, ask, divisions, shown }: AuditBarProps) {
  const text = useText(auditTexts)
  const clear = useClear()
  const nameOf = useName()
  const [saving, setSaving] = useState(false)
  const change = (changed: Partial<Asked>): void => ask({ ...asked, ...changed })
  const kinds = (Object.keys(text.kind) as AuditKind[]).map(value => ({ value, label: text.kind[value] }))
  const places = [...(divisions?.values() ?? [])].map(division => ({
    value: division.code,
    label: `${nameOf(division)} ${division.code}`,
  }))

  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    setSaving(true)
    try {
      const answer = await fetch(at(`/api/audit?format=${format}&${queryOf(asked)}`))
      if (!answer.ok) throw new Error(String(answer.status))
      saveFile(`audit.${format}`, await answer.blob())
      showToast({ text: text.saved })
    } catch {
      showToast({ text: text.notSaved, tone: 'warning' })
    } finally {
      setSaving(false)
    }
  }

  return (
    <search className={css.bar} aria-label={text.search}>
      <Input
        className={css.text ?? ''}
        allowClear={clear}
        aria-label={text.who}
        placeholder={text.who}
        maxLength={100}
        value={asked.who}
        onChange={({ target }) => change({ who: target.value })}
      />
      <Input
        className={css.text ?? ''}
        allowClear={clear}
        aria-label={text.what}
        placeholder={text.what}
        maxLength={100}
        value={asked.search}
        onChange={({ target }) => change({ search: target.value })}
      />
      <Select<AuditKind[]>
        className={css.choice ?? ''}
        mode="multiple"
        maxTagCount="responsive"
        allowClear={clear}
        aria-label={text.kinds}
        placeholder={text.anyKind}
        value={[...asked.kinds]}
        onChange={kinds => change({ kinds })}
        options={kinds}
        popupMatchSelectWidth={false}
      />
      <Select<string | null>
        className={css.choice ?? ''}
        allowClear={clear}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={text.where}
        placeholder={text.anywhere}
        value={asked.within}
        onChange={within => change({ within: within ?? null })}
        options={places}
        popupMatchSelectWidth={false}
      />
      <span className={css.days}>
        <DateField label={text.from} value={asked.from} onChange={from => change({ from })} />
        <span aria-hidden="true">–</span>
        <DateField label={text.until} value={asked.until} onChange={until => change({ until })} />
      </span>
      <span className={css.count} role="status">
        {shown}
      </span>
      <div className={css.end}>
        <Dropdown
          trigger={['click']}
          menu={{
            items: FORMATS.map(key => ({ key, label: text.format[key] })),
            onClick: ({ key }) => void save(key as (typeof FORMATS)[number]),
          }}
        >
          <Button loading={saving}>{text.save}</Button>
        </Dropdown>
      </div>
    </search>
  )
}
