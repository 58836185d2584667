import { longestMonth } from '@geyi/shared/hours'
import { Button } from 'antd'
import { useText } from '../../../ui/words/text.ts'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'
import type { HoursForm, SeasonHours } from './hoursForm.ts'
import { MonthDay } from './MonthDay.tsx'
import { WeekField } from './WeekField.tsx'
import { seasonTrouble } from './wholeHours.ts'

interface SeasonsFieldProps {
  readonly form: HoursForm
  readonly change: (form: HoursForm) => void
}

/** What a new season begins with: no days, which are for the clerk to say, and as is told beside it the usual week. */
const beginning = ({ week }: HoursForm): SeasonHours => ({ first: 0, last: 0, week })

/** Parts of the year with a week of their own. */
export function SeasonsField({ form, change }: SeasonsFieldProps) {
  const text = useText(hoursFormTexts)
  const { seasons } = form
  const put = (at: number, season: Partial<SeasonHours>): void =>
    change({ ...form, seasons: seasons.map((other, i) => (i === at ? { ...other, ...season } : other)) })
  return (
    <>
      {seasons.map(({ first, last, week }, at) => {
        const name = text.season(at + 1)
        const trouble = seasonTrouble({ first, last })
        return (
          <fieldset key={`${at} of ${seasons.length}`} className={css.part}>
            <legend>{name}</legend>
            <div className={css.dates}>
              {text.firstDay}
              <MonthDay
                label={`${name} ${text.firstDay}`}
                first={() => 1}
                value={first}
                change={first => put(at, { first })}
              />
              {text.lastDay}
              <MonthDay
                label={`${name} ${text.lastDay}`}
                first={longestMonth}
                value={last}
                change={last => put(at, { last })}
              />
              <Button
                type="link"
                aria-label={text.removeOf(name)}
                onClick={() => change({ ...form, seasons: seasons.filter((_, i) => i !== at) })}
              >
                {text.remove}
              </Button>
            </div>
            {trouble && (
              <p className={css.trouble} role="alert">
                {text.trouble[trouble]}
              </p>
            )}
            {week === form.week && <p className={css.note}>{text.seasonAsUsual}</p>}
            <WeekField label={name} week={week} change={week => put(at, { week })} />
          </fieldset>
        )
      })}
      <p className={css.note}>
        <Button
          type="link"
          className={css.add ?? ''}
          onClick={() => change({ ...form, seasons: [...seasons, beginning(form)] })}
        >
          {text.addSeason}
        </Button>
        {text.seasonHelp}
      </p>
    </>
  )
}
