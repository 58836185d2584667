import { parseOpeningHours } from '@geyi/shared/hours'
import { Button, Form, Input, InputNumber, type InputRef, Radio, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { ServiceItemsToChooseDocument, type StationKind, useQuery } from '../api/index.ts'
import css from '../frame/Panel.module.css'
import { kindName, STATION_KINDS } from '../map/places.ts'
import type { Named } from '../ui/words/names.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import { HoursField } from './hours/form/HoursField.tsx'
import { stationTexts } from './stations.texts.ts'

/** What the form holds. */
export interface StationFormValues {
  kind: StationKind
  name: string
  nameEn: string | null
  address: string | null
  phone: string | null
  openingHours: string | null
  area: number | null
  /** Null while nobody has said. */
  accessible: boolean | null
  code: string | null
  divisionCode: string | null
  serviceItems: string[]
}

interface StationFormProps {
  readonly initial: Partial<StationFormValues>
  /** Divisions that the account may put a station into. */
  readonly divisions: readonly ({ readonly code: string } & Named)[]
  /** Whether the division may be left to the place. */
  readonly divisionByPlace: boolean
  /** @returns whether it was saved */
  readonly save: (values: StationFormValues) => Promise<boolean>
  readonly cancel: () => void
}

/** An empty field means nothing is known. */
const emptied = (text: string | null | undefined): string | null => text?.trim() || null

/** @throws what is to be said when opening hours can't be understood */
function understood(hours: string | null, message: string): void {
  if (hours?.trim() && !parseOpeningHours(hours).ok) throw new Error(message)
}

/** The form for a station, new or known. */
export function StationForm({ initial, divisions, divisionByPlace, save, cancel }: StationFormProps) {
  const text = useText(stationTexts)
  const language = useLanguage()
  const nameOf = useName()
  const [busy, setBusy] = useState(false)
  const first = useRef<InputRef>(null)
  // A sheet that is still rising would scroll to the field and cut its label off.
  useEffect(() => first.current?.focus({ preventScroll: true }), [])
  const [{ data }] = useQuery({ query: ServiceItemsToChooseDocument })
  const categories = Map.groupBy(data?.serviceItems ?? [], item =>
    nameOf({ name: item.category, nameEn: item.categoryEn }),
  )

  const finish = async (values: StationFormValues) => {
    setBusy(true)
    const saved = await save({
      ...values,
      name: values.name.trim(),
      nameEn: emptied(values.nameEn),
      address: emptied(values.address),
      phone: emptied(values.phone),
      openingHours: emptied(values.openingHours),
      code: emptied(values.code),
      area: values.area ?? null,
      accessible: values.accessible ?? null,
      divisionCode: values.divisionCode ?? null,
      serviceItems: values.serviceItems ?? [],
    })
    if (!saved) setBusy(false)
  }

  return (
    <Form<StationFormValues>
      className={css.padded ?? ''}
      layout="vertical"
      requiredMark={false}
      disabled={busy}
      initialValues={initial}
      onFinish={values => void finish(values)}
    >
      <Form.Item
        name="name"
        label={text.name}
        rules={[
          { required: true, whitespace: true, message: text.nameMissing },
          { max: 200, message: text.nameLong },
        ]}
      >
        <Input ref={first} />
      </Form.Item>
      <Form.Item name="nameEn" label={text.nameEn}>
        <Input />
      </Form.Item>
      <Form.Item name="kind" label={text.kind}>
        <Select options={STATION_KINDS.map(kind => ({ value: kind, label: kindName(kind, language) }))} />
      </Form.Item>
      <Form.Item name="divisionCode" label={text.division}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          allowClear={divisionByPlace}
          {...(divisionByPlace ? { placeholder: text.divisionByPlace } : {})}
          options={divisions.map(division => ({ value: division.code, label: nameOf(division) }))}
        />
      </Form.Item>
      <Form.Item name="address" label={text.address}>
        <Input />
      </Form.Item>
      <Form.Item name="phone" label={text.phone}>
        <Input inputMode="tel" />
      </Form.Item>
      <Form.Item
        name="openingHours"
        label={text.openingHours}
        rules={[{ validator: async (_, hours: string | null) => understood(hours, text.openingHoursWrong) }]}
      >
        <HoursField />
      </Form.Item>
      <Form.Item name="serviceItems" label={text.serviceItems}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={[...categories].map(([category, items]) => ({
            label: category,
            title: category,
            options: items.map(item => ({ value: item.code, label: nameOf(item) })),
          }))}
        />
      </Form.Item>
      <Form.Item name="area" label={text.areaInput}>
        <InputNumber min={0} max={10_000_000} className={css.number ?? ''} />
      </Form.Item>
      <Form.Item name="accessible" label={text.accessible}>
        <Radio.Group
          vertical
          options={[
            { value: true, label: text.accessibleYes },
            { value: false, label: text.accessibleNo },
            { value: null, label: text.accessibleUnknown },
          ]}
        />
      </Form.Item>
      <Form.Item name="code" label={text.code}>
        <Input spellCheck={false} />
      </Form.Item>
      <div className={css.formEnd}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {text.save}
        </Button>
        <Button onClick={cancel}>{text.cancel}</Button>
      </div>
    </Form>
  )
}
