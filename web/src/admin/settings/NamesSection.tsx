import { Button, Form, Input, Select, Skeleton } from 'antd'
import { useState } from 'react'
import {
  client,
  DivisionToNameDocument,
  type DivisionToNameQuery,
  SetDivisionNamesDocument,
  useQuery,
} from '../../api/index.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import css from './Settings.module.css'
import { settingsTexts } from './settings.texts.ts'
import { tellNotSaved, tellSaved } from './tellSaved.ts'

type Named = NonNullable<DivisionToNameQuery['division']>

interface Names {
  readonly name: string
  readonly nameEn?: string | null
}

/** Names of divisions in both languages. */
export function NamesSection({ divisions }: { divisions: readonly DivisionToAdminister[] }) {
  const text = useText(settingsTexts)
  const nameOf = useName()
  const [code, setCode] = useState(divisions[0]!.code)
  const [{ data }, askAgain] = useQuery({
    query: DivisionToNameDocument,
    variables: { code },
    requestPolicy: 'cache-and-network',
  })
  const division = data?.division?.code === code ? data.division : null
  return (
    <section aria-label={text.names}>
      <h2>{text.names}</h2>
      <p className={css.soft}>{text.namesHint}</p>
      <Select
        className={css.wide ?? ''}
        aria-label={text.division}
        showSearch={{ optionFilterProp: 'label' }}
        value={code}
        onChange={setCode}
        options={divisions.map(one => ({ value: one.code, label: `${nameOf(one)} ${one.code}` }))}
      />
      {division ? (
        <NamesForm
          key={`${division.code} ${division.version} ${division.name} ${division.nameEn}`}
          division={division}
          changed={() => askAgain({ requestPolicy: 'network-only' })}
        />
      ) : (
        <Skeleton active paragraph={{ rows: 2 }} title={false} />
      )}
    </section>
  )
}

function NamesForm({ division, changed }: { division: Named; changed: () => void }) {
  const text = useText(settingsTexts)
  const [busy, setBusy] = useState(false)
  const set = async ({ name, nameEn }: Names, version: number) => {
    const input = { divisionCode: division.code, version, name: name.trim(), nameEn: nameEn?.trim() || null }
    const { data, error } = await client.mutation(SetDivisionNamesDocument, { input }).toPromise()
    changed()
    return { named: data?.setDivisionNames?.division, error }
  }
  const save = async (names: Names): Promise<void> => {
    setBusy(true)
    const before = { name: division.name, nameEn: division.nameEn ?? null }
    const { named, error } = await set(names, division.version)
    setBusy(false)
    if (!named) tellNotSaved(text, error)
    else tellSaved(text, async () => (await set(before, named.version)).named !== undefined)
  }
  return (
    <Form<Names>
      className={css.form ?? ''}
      layout="vertical"
      requiredMark={false}
      disabled={busy}
      initialValues={{ name: division.name, nameEn: division.nameEn ?? '' }}
      onFinish={names => void save(names)}
    >
      <Form.Item name="name" label={text.name} rules={[{ required: true, whitespace: true, message: text.missing }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="nameEn" label={text.nameEn}>
        <Input maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {text.save}
      </Button>
    </Form>
  )
}
