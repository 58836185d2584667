import { Button } from 'antd'
import { TimeBar } from '../time/bar/TimeBar.tsx'
import { usePublishedDays } from '../time/bar/usePublishedDays.ts'
import { eraOf } from '../time/era/era.ts'
import { timeTexts } from '../time/era/time.texts.ts'
import { ClockIcon } from '../ui/icons.tsx'
import { formatDay } from '../ui/words/formatArea.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import css from './map/Explorer.module.css'

interface ExplorerTimeProps {
  readonly district: string | null
  readonly today: string
  readonly day: string
  readonly choose: (date: string) => void
  /** Something is being written that another day would throw away. */
  readonly frozen: boolean
  /** Whether it lies over the map, and can be put away. */
  readonly over: boolean
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
}

/** The bar of time under the map; on phones over it, behind a button that names the day. */
export function ExplorerTime({ district, today, day, choose, frozen, over, open, setOpen }: ExplorerTimeProps) {
  const text = useText(timeTexts)
  const language = useLanguage()
  const days = usePublishedDays(district)
  const bar = (
    <TimeBar
      days={days}
      today={today}
      day={day}
      choose={choose}
      frozen={frozen}
      hide={over ? () => setOpen(false) : undefined}
    />
  )
  if (!over) return bar
  if (open) return <div className={css.timeOver}>{bar}</div>
  return (
    <Button
      className={css.timeButton ?? ''}
      data-covers-map
      data-era={eraOf(day, today)}
      icon={<ClockIcon />}
      aria-label={`${text.bar}: ${[day === today ? text.today : null, formatDay(day, language)].filter(Boolean).join(', ')}`}
      onClick={() => setOpen(true)}
    >
      {day === today ? text.today : formatDay(day, language)}
    </Button>
  )
}
