import { Button, Form } from 'antd'
import { useDeferredValue, useState } from 'react'
import { NumberField } from '../../ui/field/NumberField.tsx'
import { useText } from '../../ui/words/text.ts'
import { BandEffect } from './BandEffect.tsx'
import { type Band, isBand, MOST } from './band.ts'
import css from './Settings.module.css'
import { settingsTexts } from './settings.texts.ts'

interface BandFormProps {
  readonly district: string
  readonly band: Band
  readonly save: (band: Band) => Promise<void>
}

/** The band of households, and before it is saved what another one would change. */
export function BandForm({ district, band, save }: BandFormProps) {
  const text = useText(settingsTexts)
  const [form] = Form.useForm<Band>()
  const [busy, setBusy] = useState(false)
  const typed = useDeferredValue(Form.useWatch([], form) ?? band)
  const changes = isBand(typed) && (typed.min !== band.min || typed.max !== band.max)
  const submit = async (next: Band): Promise<void> => {
    setBusy(true)
    await save({ min: next.min, max: next.max })
    setBusy(false)
  }
  return (
    <Form<Band>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={busy}
      initialValues={band}
      onFinish={next => void submit(next)}
    >
      <div className={css.pair}>
        <Form.Item name="min" label={text.least} rules={[{ required: true, message: text.missing }]}>
          <NumberField least={1} most={MOST} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="max"
          label={text.most}
          dependencies={['min']}
          rules={[
            { required: true, message: text.missing },
            ({ getFieldValue }) => ({
              validator: (_, value: number) =>
                value >= getFieldValue('min') ? Promise.resolve() : Promise.reject(new Error(text.bandCrossed)),
            }),
          ]}
        >
          <NumberField least={1} most={MOST} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      {changes && <BandEffect district={district} band={typed} />}
      <Button type="primary" htmlType="submit" loading={busy} disabled={busy || !changes}>
        {text.save}
      </Button>
    </Form>
  )
}
