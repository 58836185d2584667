import { Alert, Button, Checkbox, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { type ApiKeyScope, CreateApiKeyDocument, client } from '../../api/index.ts'
import frame from '../../frame/Panel.module.css'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import { dayOf } from './days.ts'
import css from './Keys.module.css'
import { keysTexts } from './keys.texts.ts'
import { useRefusal } from './useRefusal.ts'

/** How long a key may work, in days. */
const LASTS = [30, 90, 365, 730]
const DAY = 86_400_000

interface KeyFormProps {
  readonly divisions: ReadonlyMap<string, DivisionToAdminister>
  /** Whether who asks administers everything. */
  readonly everything: boolean
  readonly made: (key: { readonly id: string; readonly secret: string }) => void
}

interface Values {
  name: string
  scopes: ApiKeyScope[]
  divisionCodes: string[]
  days: number
}

/** A key to be made: what it is for, where, and for how long. */
export function KeyForm({ divisions, everything, made }: KeyFormProps) {
  const text = useText(keysTexts)
  const language = useLanguage()
  const nameOf = useName()
  const inWords = useRefusal()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [form] = Form.useForm<Values>()
  const days = Form.useWatch('days', form) ?? 365
  const scopes = Object.keys(text.scope) as ApiKeyScope[]
  const places = [
    ...(everything ? [{ value: '', label: text.everywhere }] : []),
    ...[...divisions.values()].map(division => ({
      value: division.code,
      label: `${nameOf(division)} ${division.code}`,
    })),
  ]
  const ends = (days: number): Date => new Date(Date.now() + days * DAY)

  const save = async ({ name, scopes, divisionCodes, days }: Values): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    const input = { name: name.trim(), scopes, divisionCodes, expiresAt: ends(days).toISOString() }
    const { data, error } = await client.mutation(CreateApiKeyDocument, { input }).toPromise()
    setBusy(false)
    if (!data?.createApiKey) return setTrouble(inWords(error))
    const { apiKey, secret } = data.createApiKey
    showToast({ text: text.created(apiKey.name) })
    made({ id: apiKey.id, secret })
  }

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={busy}
      initialValues={{ scopes: ['READ'], divisionCodes: [], days: 365 }}
      onFinish={values => void save(values)}
    >
      {trouble && <Alert className={frame.alert ?? ''} type="warning" showIcon role="alert" title={trouble} />}
      <Form.Item
        name="name"
        label={text.name}
        extra={text.nameHint}
        rules={[{ required: true, whitespace: true, message: text.missing }]}
      >
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <Form.Item
        name="scopes"
        label={text.scopes}
        rules={[{ required: true, type: 'array', min: 1, message: text.scopesMissing }]}
      >
        <Checkbox.Group className={css.scopes ?? ''} aria-label={text.scopes}>
          {scopes.map(scope => (
            <Checkbox key={scope} value={scope}>
              {text.scope[scope]} <small>{text.scopeHint[scope]}</small>
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
      <Form.Item
        name="divisionCodes"
        label={text.where}
        extra={text.whereHint}
        rules={[{ required: true, type: 'array', min: 1, message: text.whereMissing }]}
      >
        <Select
          mode="multiple"
          maxCount={50}
          placeholder={text.whereMissing}
          showSearch={{ optionFilterProp: 'label' }}
          options={places}
          popupMatchSelectWidth={false}
        />
      </Form.Item>
      <Form.Item name="days" label={text.lasts} extra={text.until(formatDay(dayOf(ends(days)), language))}>
        <Select options={LASTS.map(value => ({ value, label: text.days(value) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {text.create}
      </Button>
    </Form>
  )
}
