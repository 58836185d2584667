import { Button, Dropdown } from 'antd'
import { useText } from '../../../ui/words/text.ts'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'
import type { Week } from './hoursForm.ts'
import { SpansField } from './SpansField.tsx'

interface WeekFieldProps {
  /** Before the names of the days where a form has several weeks; empty for the first. */
  readonly label: string
  readonly week: Week
  readonly change: (week: Week) => void
}

/** Monday to Sunday, a row each; the times of a day can be copied to others. */
export function WeekField({ label, week, change }: WeekFieldProps) {
  const text = useText(hoursFormTexts)
  const put = (days: readonly number[], spans: Week[number]): void =>
    change(week.map((other, day) => (days.includes(day) ? spans : other)))
  return (
    <div className={css.week}>
      {week.map((spans, day) => {
        const name = text.weekdays[day]!
        return (
          <div key={name} className={css.day}>
            <span className={css.dayName}>{name}</span>
            <SpansField label={`${label} ${name}`.trim()} spans={spans} change={spans => put([day], spans)} />
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'weekdays', label: text.copyWeekdays, onClick: () => put([0, 1, 2, 3, 4], spans) },
                  { key: 'all', label: text.copyAll, onClick: () => put([0, 1, 2, 3, 4, 5, 6], spans) },
                ],
              }}
            >
              <Button type="text" size="small" className={css.copy ?? ''} aria-label={text.copyOf(name)}>
                {text.copy}
              </Button>
            </Dropdown>
          </div>
        )
      })}
    </div>
  )
}
