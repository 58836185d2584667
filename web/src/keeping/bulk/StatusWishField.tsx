import { Radio } from 'antd'
import { DateField } from '../../stations/form/DateField.tsx'
import { stationTexts } from '../../stations/stations.texts.ts'
import { useText } from '../../ui/words/text.ts'
import css from './Bulk.module.css'
import { bulkTexts } from './bulk.texts.ts'
import type { StatusWish } from './wish.ts'

interface StatusWishFieldProps {
  readonly value: StatusWish
  readonly onChange: (value: StatusWish) => void
  /** ISO date. */
  readonly today: string
}

/** What many stations shall be, and from which day on. */
export function StatusWishField({ value, onChange, today }: StatusWishFieldProps) {
  const text = useText(bulkTexts)
  const stationText = useText(stationTexts)
  const choose = (status: StatusWish['status']): void => {
    if (status === 'OPEN') onChange({ status })
    else if (status === 'CLOSED_FOR_WORKS') onChange({ status, works: { from: today, to: null } })
    else onChange({ status, day: today })
  }
  return (
    <>
      <Radio.Group
        aria-label={text.status}
        value={value.status}
        options={[
          { value: 'OPEN', label: text.open },
          { value: 'CLOSED_FOR_WORKS', label: text.works },
          { value: 'CLOSED', label: text.closed },
          { value: 'PLANNED', label: text.planned },
        ]}
        onChange={({ target }) => choose(target.value)}
      />
      {value.status === 'OPEN' ? (
        <p className={css.note}>{text.openHelp}</p>
      ) : value.status === 'CLOSED_FOR_WORKS' ? (
        <div className={css.dates}>
          <DateField
            label={stationText.worksFrom}
            value={value.works.from}
            onChange={day => onChange({ ...value, works: { ...value.works, from: day ?? today } })}
          />
          –
          <DateField
            label={stationText.worksTo}
            value={value.works.to}
            min={value.works.from}
            onChange={to => onChange({ ...value, works: { ...value.works, to } })}
          />
          <p className={css.note}>{stationText.worksToUnknown}</p>
        </div>
      ) : (
        <div className={css.dates}>
          <span>{value.status === 'CLOSED' ? text.from : text.opensOn}</span>
          <DateField
            label={value.status === 'CLOSED' ? text.from : text.opensOn}
            value={value.day}
            onChange={day => onChange({ ...value, day: day ?? today })}
          />
        </div>
      )}
    </>
  )
}
