import { LONGEST, notationOf, parseOpeningHours } from '@geyi/shared/hours'
import { Alert, Input, Radio } from 'antd'
import { useState } from 'react'
import { useText } from '../../../ui/words/text.ts'
import { HoursTable } from '../HoursTable.tsx'
import { ExceptionsField } from './ExceptionsField.tsx'
import { HolidaysField } from './HolidaysField.tsx'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'
import { type HoursForm, USUAL } from './hoursForm.ts'
import { readHours } from './readHours.ts'
import { SeasonsField } from './SeasonsField.tsx'
import { WeekField } from './WeekField.tsx'
import { isWhole, NOT_WHOLE } from './wholeHours.ts'
import { writeHours } from './writeHours.ts'

interface HoursFieldProps {
  /** In OpenStreetMap's notation; null or empty while nobody knows. Given by the form around it, like the next two. */
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
  readonly id?: string
}

type Way = 'unknown' | 'form' | 'notation'

/** Opening hours without a notation, or with it. What the form can't say stays as it was written. */
export function HoursField({ value, onChange, id }: HoursFieldProps) {
  const text = useText(hoursFormTexts)
  const known = value?.trim() ? value : null
  const [form, setForm] = useState<HoursForm | null>(() => (known ? readHours(known) : null))
  const [way, setWay] = useState<Way>(() => (!known ? 'unknown' : form ? 'form' : 'notation'))
  const read = known === null ? null : notationOf(known)
  const saysMore = way === 'notation' && known !== null && parseOpeningHours(known).ok && readHours(known) === null

  const fill = (form: HoursForm): void => {
    setForm(form)
    onChange?.(isWhole(form) ? writeHours(form) : NOT_WHOLE)
  }
  const choose = (way: Way): void => {
    setWay(way)
    if (way === 'unknown' || (way === 'notation' && value === NOT_WHOLE)) onChange?.(null)
    if (way === 'form') fill((known && readHours(known)) || (known ? form : null) || USUAL)
  }
  return (
    <div className={css.hours}>
      <Radio.Group
        {...(id ? { id } : {})}
        aria-label={text.how}
        optionType="button"
        value={way}
        options={[
          { value: 'form', label: text.form, disabled: saysMore },
          { value: 'unknown', label: text.unknown },
          { value: 'notation', label: text.notation },
        ]}
        onChange={({ target }) => choose(target.value)}
      />
      {way === 'form' && form && (
        <>
          <fieldset className={css.part}>
            <legend>{text.week}</legend>
            <WeekField label="" week={form.week} change={week => fill({ ...form, week })} />
          </fieldset>
          <SeasonsField form={form} change={fill} />
          <HolidaysField holidays={form.holidays} change={holidays => fill({ ...form, holidays })} />
          <ExceptionsField exceptions={form.exceptions} change={exceptions => fill({ ...form, exceptions })} />
        </>
      )}
      {way === 'notation' && (
        <>
          <Input.TextArea
            aria-label={text.notation}
            autoSize
            spellCheck={false}
            value={value ?? ''}
            onChange={({ target }) => onChange?.(target.value)}
            // What was written in words is kept in the notation.
            onBlur={() => read?.ok && read.notation !== value && onChange?.(read.notation)}
          />
          <p className={css.note}>{text.notationHelp}</p>
          {read?.ok === false && read.problem.reason === 'AMBIGUOUS' && (
            <p className={css.trouble} role="status">
              {text.ambiguous}
            </p>
          )}
        </>
      )}
      {saysMore && <Alert type="info" showIcon title={text.saysMore} />}
      {known && known.length > LONGEST && <Alert type="warning" showIcon title={text.tooLong} />}
      {way !== 'unknown' && read?.ok && (
        <div className={css.preview}>
          <p className={css.note}>{text.preview}</p>
          <HoursTable hours={read.notation} />
        </div>
      )}
    </div>
  )
}
