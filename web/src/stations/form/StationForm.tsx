import { parseOpeningHours } from '@geyi/shared/hours'
import { Button, Checkbox, Form, type FormInstance, Input, type InputRef, Radio, Select } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { StationFunction, StationKind } from '../../api/index.ts'
import css from '../../frame/Panel.module.css'
import { kindName, STATION_KINDS } from '../../map/places.ts'
import { NumberField } from '../../ui/field/NumberField.tsx'
import { useClear } from '../../ui/field/useClear.tsx'
import type { Named } from '../../ui/words/names.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { HoursField } from '../hours/form/HoursField.tsx'
import { hoursFormTexts } from '../hours/form/hoursForm.texts.ts'
import { NOT_WHOLE } from '../hours/form/wholeHours.ts'
import { stationTexts } from '../stations.texts.ts'
import { DateField } from './DateField.tsx'
import own from './Form.module.css'
import { FUNCTIONS } from './functions.ts'
import { ServicesField } from './ServicesField.tsx'
import type { ServiceSpan } from './serviceSpans.ts'
import { WorksField, type WorksSpan, worksAreWhole } from './WorksField.tsx'

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
  functions: StationFunction[]
  opensOn: string | null
  closesOn: string | null
  works: WorksSpan[]
  services: ServiceSpan[]
}

interface StationFormProps {
  readonly initial: Partial<StationFormValues>
  /** Divisions that the account may put a station into. */
  readonly divisions: readonly ({ readonly code: string } & Named)[]
  /** Whether the division may be left to the place. */
  readonly divisionByPlace: boolean
  /** ISO date: services that are chosen begin on it. Absent for a station that is new: it has always had them. */
  readonly today?: string
  /** What is said beside a floor area, in square metres, of a station of a kind that serves a division. */
  readonly areaNote?: (kind: StationKind, divisionCode: string | null, area: number | null) => ReactNode
  /** Held by whoever puts other values into it. */
  readonly form?: FormInstance<StationFormValues>
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
export function StationForm(props: StationFormProps) {
  const { initial, divisions, divisionByPlace, today, areaNote, save, cancel } = props
  const text = useText(stationTexts)
  const clear = useClear()
  const { notWhole } = useText(hoursFormTexts)
  const language = useLanguage()
  const nameOf = useName()
  const [busy, setBusy] = useState(false)
  const first = useRef<InputRef>(null)
  // A sheet that is still rising would scroll to the field and cut its label off.
  useEffect(() => first.current?.focus({ preventScroll: true }), [])
  const [form] = Form.useForm(props.form)
  const kind = Form.useWatch('kind', form)
  const divisionCode = Form.useWatch('divisionCode', form)
  const area = Form.useWatch('area', form)

  const finish = async (values: StationFormValues) => {
    setBusy(true)
    await save({
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
      functions: FUNCTIONS.filter(one => values.functions?.includes(one)),
      opensOn: values.opensOn ?? null,
      closesOn: values.closesOn ?? null,
      works: values.works ?? [],
      services: values.services ?? [],
    })
    setBusy(false)
  }

  return (
    <Form<StationFormValues>
      form={form}
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
          allowClear={divisionByPlace && clear}
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
        rules={[
          {
            validator: async (_, hours: string | null) =>
              understood(hours, hours === NOT_WHOLE ? notWhole : text.openingHoursWrong),
          },
        ]}
      >
        <HoursField />
      </Form.Item>
      <Form.Item name="functions" label={text.functions}>
        <Checkbox.Group
          className={own.functions ?? ''}
          options={FUNCTIONS.map(value => ({ value, label: text.function[value] }))}
        />
      </Form.Item>
      <Form.Item name="services" label={text.serviceItems}>
        <ServicesField today={today} />
      </Form.Item>
      <Form.Item
        name="area"
        label={text.areaInput}
        extra={areaNote?.(kind ?? initial.kind!, divisionCode ?? null, area ?? null)}
      >
        <NumberField least={0} most={10_000_000} className={css.number ?? ''} />
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
      <div className={own.days}>
        <Form.Item name="opensOn" label={text.opensOn} extra={text.opensOnHelp}>
          <DateField />
        </Form.Item>
        <Form.Item
          name="closesOn"
          label={text.closesOn}
          extra={text.closesOnHelp}
          dependencies={['opensOn']}
          rules={[
            ({ getFieldValue }) => ({
              validator: async (_, closesOn: string | null) => {
                const opensOn: string | null = getFieldValue('opensOn')
                if (opensOn && closesOn && closesOn <= opensOn) throw new Error(text.daysWrong)
              },
            }),
          ]}
        >
          <DateField />
        </Form.Item>
      </div>
      <Form.Item
        name="works"
        label={text.works}
        rules={[
          {
            validator: async (_, works: readonly WorksSpan[]) => {
              if (!worksAreWhole(works ?? [])) throw new Error(text.worksMissing)
            },
          },
        ]}
      >
        <WorksField />
      </Form.Item>
      <Form.Item name="code" label={text.code}>
        <Input spellCheck={false} />
      </Form.Item>
      <div className={css.formEnd} data-covers-map>
        <Button type="primary" htmlType="submit" loading={busy}>
          {text.save}
        </Button>
        <Button onClick={cancel}>{text.cancel}</Button>
      </div>
    </Form>
  )
}
