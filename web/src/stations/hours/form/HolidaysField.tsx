import { Radio } from 'antd'
import { useText } from '../../../ui/words/text.ts'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'
import type { HoursForm } from './hoursForm.ts'
import { SpansField } from './SpansField.tsx'

interface HolidaysFieldProps {
  readonly holidays: HoursForm['holidays']
  readonly change: (holidays: HoursForm['holidays']) => void
}

/** What to begin with where holidays have hours of their own. */
const OWN = [{ from: 9 * 60, to: 17 * 60 }]

/** Whether public holidays are kept, and how. */
export function HolidaysField({ holidays, change }: HolidaysFieldProps) {
  const text = useText(hoursFormTexts)
  const kind = holidays === null ? 'usual' : holidays.length === 0 ? 'closed' : 'own'
  return (
    <fieldset className={css.part}>
      <legend>{text.holidays}</legend>
      <Radio.Group
        value={kind}
        options={[
          { value: 'closed', label: text.holidaysClosed },
          { value: 'own', label: text.holidaysOwn },
          { value: 'usual', label: text.holidaysUsual },
        ]}
        onChange={({ target }) => change(target.value === 'usual' ? null : target.value === 'own' ? OWN : [])}
      />
      {kind === 'own' && <SpansField label={text.holidays} spans={holidays!} change={change} />}
      {kind !== 'usual' && <p className={css.note}>{text.holidaysHelp}</p>}
    </fieldset>
  )
}
