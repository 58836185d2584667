import { Button, Form } from 'antd'
import { useState } from 'react'
import { client, errorCodeOf, type NormsFragment, SetFloorAreaNormsDocument } from '../../api/index.ts'
import { NumberField } from '../../ui/field/NumberField.tsx'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useText } from '../../ui/words/text.ts'
import css from './Complete.module.css'
import { completeTexts } from './complete.texts.ts'

interface NormsFormProps {
  /** Code of the district. */
  readonly district: string
  readonly norms: Partial<NormsFragment>
  readonly mayChange: boolean
  readonly changed: (norms: NormsFragment) => void
  /** Somebody else has changed them. */
  readonly outdated: () => void
}

const FIELDS = ['districtCenter', 'subdistrictCenter', 'communityCenter'] as const

/** How large the centres of a district should be. */
export function NormsForm({ district, norms, mayChange, changed, outdated }: NormsFormProps) {
  const text = useText(completeTexts)
  const [busy, setBusy] = useState(false)
  const save = async (values: NormsFragment): Promise<void> => {
    setBusy(true)
    const input = {
      districtCode: district,
      version: norms.version ?? 0,
      ...Object.fromEntries(FIELDS.map(field => [field, values[field] ?? null])),
    }
    const { data, error } = await client.mutation(SetFloorAreaNormsDocument, { input }).toPromise()
    setBusy(false)
    if (!data?.setFloorAreaNorms) {
      const isOutdated = error !== undefined && errorCodeOf(error) === 'VERSION_CONFLICT'
      if (isOutdated) outdated()
      return showToast({ text: isOutdated ? text.normsConflict : text.notSaved, tone: 'warning' })
    }
    changed(data.setFloorAreaNorms.floorAreaNorms)
    showToast({ text: text.saved })
  }
  return (
    <Form<NormsFragment>
      className={css.norms ?? ''}
      layout="vertical"
      disabled={busy || !mayChange}
      initialValues={norms}
      onFinish={values => void save(values)}
    >
      <p className={css.note}>{text.normsHint}</p>
      {FIELDS.map(field => (
        <Form.Item key={field} name={field} label={text.norm[field]}>
          <NumberField least={0} most={10_000_000} style={{ width: '100%' }} />
        </Form.Item>
      ))}
      {mayChange && (
        <Button htmlType="submit" loading={busy}>
          {text.save}
        </Button>
      )}
    </Form>
  )
}
