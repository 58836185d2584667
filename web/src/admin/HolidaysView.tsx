import { Alert, Skeleton } from 'antd'
import { TodayDocument, useQuery } from '../api/index.ts'
import { HolidayCalendar } from '../holidays/HolidayCalendar.tsx'
import { useText } from '../ui/words/text.ts'
import type { DivisionToAdminister } from './places/divisions.ts'
import css from './settings/Settings.module.css'
import { settingsTexts } from './settings/settings.texts.ts'

/** The calendars of the districts that somebody administers. */
export function HolidaysView({ divisions }: { divisions: ReadonlyMap<string, DivisionToAdminister> | null }) {
  const text = useText(settingsTexts)
  const [{ data }] = useQuery({ query: TodayDocument })
  if (!divisions || !data)
    return (
      <main className={css.page}>
        <Skeleton active />
      </main>
    )
  const districts = [...divisions.values()].filter(({ level }) => level === 'DISTRICT')
  if (districts.length === 0)
    return (
      <main className={css.page}>
        <Alert type="info" showIcon title={text.noDistrict} description={text.noDistrictHint} />
      </main>
    )
  return (
    <HolidayCalendar
      districts={districts.map(({ code, name, nameEn }) => ({ code, name, nameEn: nameEn ?? null, mayChange: true }))}
      today={data.mapSettings.today}
    />
  )
}
