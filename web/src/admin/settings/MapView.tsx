import { Alert, Button, Form, Input, Skeleton } from 'antd'
import { useState } from 'react'
import {
  type BackgroundSetFragment,
  client,
  MapToSetDocument,
  SetMapSettingsDocument,
  useQuery,
} from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import css from './Settings.module.css'
import { settingsTexts } from './settings.texts.ts'
import { tellNotSaved, tellSaved } from './tellSaved.ts'

interface Values {
  readonly tiandituKey?: string | null
  readonly approvalNumber?: string | null
}

/** What lies under the map of all districts. */
export function MapView() {
  const text = useText(settingsTexts)
  const [{ data, error }, askAgain] = useQuery({ query: MapToSetDocument, requestPolicy: 'network-only' })
  const refresh = (): void => askAgain({ requestPolicy: 'network-only' })
  return (
    <main className={css.page}>
      <section aria-label={text.map}>
        <h2>{text.map}</h2>
        {error && !data ? (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={text.failed}
            description={text.failedHint}
            action={<Button onClick={refresh}>{text.retry}</Button>}
          />
        ) : data ? (
          <MapForm key={data.mapSettings.version} settings={data.mapSettings} changed={refresh} />
        ) : (
          <Skeleton active />
        )}
      </section>
    </main>
  )
}

function MapForm({ settings, changed }: { settings: BackgroundSetFragment; changed: () => void }) {
  const text = useText(settingsTexts)
  const [busy, setBusy] = useState(false)
  const set = async ({ tiandituKey, approvalNumber }: Values, version: number) => {
    const input = { version, tiandituKey: tiandituKey?.trim() || null, approvalNumber: approvalNumber?.trim() || null }
    const { data, error } = await client.mutation(SetMapSettingsDocument, { input }).toPromise()
    changed()
    return { next: data?.setMapSettings?.mapSettings.version, error }
  }
  const save = async (values: Values): Promise<void> => {
    setBusy(true)
    const { next, error } = await set(values, settings.version)
    setBusy(false)
    if (next === undefined) tellNotSaved(text, error)
    else tellSaved(text, async () => (await set(settings, next)).next !== undefined)
  }
  return (
    <Form<Values>
      className={css.form ?? ''}
      layout="vertical"
      disabled={busy || settings.setByOperator}
      initialValues={{ tiandituKey: settings.tiandituKey ?? '', approvalNumber: settings.approvalNumber ?? '' }}
      onFinish={values => void save(values)}
    >
      {settings.setByOperator && <Alert className={css.alert ?? ''} type="info" showIcon title={text.byOperator} />}
      <Form.Item
        name="tiandituKey"
        label={text.key}
        extra={text.keyHint}
        rules={[{ pattern: /^\s*[\w-]{8,64}\s*$/, message: text.keyWrong }]}
      >
        <Input autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="approvalNumber" label={text.approval} extra={text.approvalHint}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {text.save}
      </Button>
    </Form>
  )
}
