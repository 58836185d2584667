import { Button } from 'antd'
import { ClockIcon } from '../frame/icons.tsx'
import { useStore } from '../state/useStore.ts'
import { TimeBar } from '../time/bar/TimeBar.tsx'
import { usePublishedDays } from '../time/bar/usePublishedDays.ts'
import { eraOf } from '../time/era/era.ts'
import { timeTexts } from '../time/era/time.texts.ts'
import { formatDay } from '../ui/words/formatArea.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { dayShown, todayOf } from './desk/explorerState.ts'
import css from './map/Explorer.module.css'

/** The bar of time under the map; on phones over it, behind a button that names the day. */
export function ExplorerTime({ desk }: { desk: ExplorerDesk }) {
  const text = useText(timeTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const days = usePublishedDays(useStore(desk, state => state.within))
  const today = useStore(desk, todayOf)
  const day = useStore(desk, dayShown) ?? today
  const isOpen = useStore(desk, state => state.isTimeOpen)
  // Something is being written that another day would throw away.
  const frozen = useStore(desk, ({ task }) => task?.type === 'edit' || task?.type === 'add')
  if (!today || !day) return null
  const bar = (
    <TimeBar
      days={days}
      today={today}
      day={day}
      choose={date => desk.showDay(date)}
      frozen={frozen}
      hide={narrow ? () => desk.setTimeOpen(false) : undefined}
    />
  )
  if (!narrow) return bar
  if (isOpen) return <div className={css.timeOver}>{bar}</div>
  return (
    <Button
      className={css.timeButton ?? ''}
      data-covers-map
      data-era={eraOf(day, today)}
      icon={<ClockIcon />}
      aria-label={`${text.bar}: ${[day === today ? text.today : null, formatDay(day, language)].filter(Boolean).join(', ')}`}
      onClick={() => desk.setTimeOpen(true)}
    >
      {day === today ? text.today : formatDay(day, language)}
    </Button>
  )
}
