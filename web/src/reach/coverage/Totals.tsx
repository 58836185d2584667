import type { ReachCountsFragment } from '../../api/index.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import { shareText } from '../desk/reachRows.ts'
import type { Limit } from '../desk/reachServer.ts'
import css from './Coverage.module.css'

interface TotalsProps {
  readonly total: ReachCountsFragment
  readonly limit: Limit
  readonly choose: (limit: Limit) => void
}

/** The share of all households within each limit; the one that is pressed is what map and lists go by. */
export function Totals({ total: { households, within }, limit, choose }: TotalsProps) {
  const text = useText(reachTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const count = (number: number) => formatCount(number, language)
  return (
    <fieldset className={css.totals} aria-label={text.limits}>
      {within.map(band => (
        <button
          key={band.minutes}
          type="button"
          aria-pressed={band.minutes === limit}
          onClick={() => choose(band.minutes as Limit)}
        >
          <span>{text.withinMinutes(band.minutes)}</span>
          <strong>{shareText(band.households, households)}</strong>
          <small>
            {narrow ? text.hh(count(band.households)) : text.ofHouseholds(count(band.households), count(households))}
          </small>
          <i style={{ inlineSize: `${(band.households / households) * 100}%` }} />
        </button>
      ))}
    </fieldset>
  )
}
