import { Button } from 'antd'
import { useText } from '../../../ui/words/text.ts'
import css from './HoursField.module.css'
import { hoursFormTexts } from './hoursForm.texts.ts'
import type { HoursForm, SeasonHours } from './hoursForm.ts'
import { MonthDay } from './MonthDay.tsx'
import { WeekField } from './WeekField.tsx'

interface SeasonsFieldProps {
  readonly form: HoursForm
  readonly change: (form: HoursForm) => void
}

/** What a new season may be: summer, or what is not taken yet. */
const USUAL: readonly (readonly [first: number, last: number])[] = [
  [501, 930],
  [1115, 315],
  [701, 831],
  [101, 1231],
]

/** Parts of the year with a week of their own. */
export function SeasonsField({ form, change }: SeasonsFieldProps) {
  const text = useText(hoursFormTexts)
  const { seasons } = form
  const put = (at: number, season: Partial<SeasonHours>): void =>
    change({ ...form, seasons: seasons.map((other, i) => (i === at ? { ...other, ...season } : other)) })
  const add = (): void => {
    const [first, last] = USUAL.find(([first]) => !seasons.some(season => season.first === first)) ?? USUAL[0]!
    change({ ...form, seasons: [...seasons, { first, last, week: form.week }] })
  }
  return (
    <>
      {seasons.map(({ first, last, week }, at) => {
        const name = text.season(at + 1)
        return (
          <fieldset key={`${at} of ${seasons.length}`} className={css.part}>
            <legend>{name}</legend>
            <div className={css.dates}>
              {text.firstDay}
              <MonthDay label={`${name} ${text.firstDay}`} value={first} change={first => put(at, { first })} />
              {text.lastDay}
              <MonthDay label={`${name} ${text.lastDay}`} value={last} change={last => put(at, { last })} />
              <Button
                type="link"
                aria-label={text.removeOf(name)}
                onClick={() => change({ ...form, seasons: seasons.filter((_, i) => i !== at) })}
              >
                {text.remove}
              </Button>
            </div>
            <WeekField label={name} week={week} change={week => put(at, { week })} />
          </fieldset>
        )
      })}
      <p className={css.note}>
        <Button type="link" className={css.add ?? ''} onClick={add}>
          {text.addSeason}
        </Button>
        {text.seasonHelp}
      </p>
    </>
  )
}
