import { Button } from 'antd'
import { useText } from '../../ui/words/text.ts'
import { stationTexts } from '../stations.texts.ts'
import { DateField } from './DateField.tsx'
import css from './Form.module.css'

/** Days on which a station is closed for works: the first of them, and the first on which it is open again, if that is known. */
export interface WorksSpan {
  readonly from: string
  readonly to: string | null
}

/** Whether each of them begins, and ends after that. */
export const worksAreWhole = (works: readonly WorksSpan[]): boolean =>
  works.every(({ from, to }) => from !== '' && (to === null || to > from))

interface WorksFieldProps {
  /** Given by the form around it, like the next one. */
  readonly value?: readonly WorksSpan[]
  readonly onChange?: (value: readonly WorksSpan[]) => void
}

/** Works, one after the other. */
export function WorksField({ value: works = [], onChange }: WorksFieldProps) {
  const text = useText(stationTexts)
  const put = (at: number, part: Partial<WorksSpan>): void =>
    onChange?.(works.map((span, i) => (i === at ? { ...span, ...part } : span)))
  return (
    <div className={css.works}>
      {works.map(({ from, to }, at) => (
        <div key={`${at} of ${works.length}`} className={css.span}>
          <DateField
            label={`${text.worksSpan(at + 1)} ${text.worksFrom}`}
            value={from}
            onChange={day => put(at, { from: day ?? '' })}
          />
          –
          <DateField
            label={`${text.worksSpan(at + 1)} ${text.worksTo}`}
            value={to}
            min={from || undefined}
            onChange={to => put(at, { to })}
          />
          <Button
            type="link"
            aria-label={text.removeWorks(at + 1)}
            onClick={() => onChange?.(works.filter((_, i) => i !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      {works.length > 0 && <p className={css.note}>{text.worksToUnknown}</p>}
      <Button type="link" className={css.add ?? ''} onClick={() => onChange?.([...works, { from: '', to: null }])}>
        {text.addWorks}
      </Button>
    </div>
  )
}
