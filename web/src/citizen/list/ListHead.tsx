import buttons from '../../ui/Buttons.module.css'
import { CloseIcon } from '../../ui/icons.tsx'
import { formatDistance } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { uiTexts } from '../../ui/words/ui.texts.ts'
import type { Stations } from '../stations/useStations.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import { asUtc } from '../view/localTime.ts'
import type { MyLocation } from '../view/useMyLocation.ts'
import type { View } from '../view/view.ts'
import css from './ListHead.module.css'

interface ListHeadProps {
  view: View
  /** The moment that is asked about. */
  stations: Stations
  mine: MyLocation
  clearOrigin: () => void
}

/** Metres beyond which the browser's place is too vague to be taken for granted. */
const VAGUE = 150

/** What the list below is a list of, how many, and from where it is measured. */
export function ListHead({ view, stations, mine, clearOrigin }: ListHeadProps) {
  const text = useText(citizenTexts)
  const { sample } = useText(uiTexts)
  const language = useLanguage()
  const { origin, search } = view
  const measured = origin?.kind === 'place' || (origin?.kind === 'me' && mine.status === 'found')
  const from = !measured
    ? null
    : origin.kind === 'me'
      ? text.fromMe
      : origin.name
        ? text.fromPlace(origin.name)
        : text.fromPoint
  const title = stations.kept ? text.keptTitle : (from ?? (search ? text.matching(search) : text.all))
  const vague = origin?.kind === 'me' && mine.status === 'found' && mine.accuracy > VAGUE
  const notes = [
    stations.found && text.count(stations.total ?? stations.found.length, stations.more && stations.total === null),
    view.openAt && text.openAtNote(asUtc(view.openAt)),
    !stations.kept && from && search && text.matching(search),
    vague && text.accuracy(formatDistance(mine.accuracy, language)),
  ].filter(Boolean)
  return (
    <div className={css.head}>
      <div className={css.words}>
        <h2>{title}</h2>
        <p aria-live="polite">
          {notes.join(' · ')}
          {stations.found?.some(({ station }) => station.sample) && <span className={css.sample}>{sample}</span>}
        </p>
      </div>
      {measured && (
        <button
          type="button"
          className={`${buttons.icon} ${css.clear}`}
          aria-label={text.clearOrigin}
          title={text.clearOrigin}
          onClick={clearOrigin}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  )
}
