import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { errorCodeOf, type StationOnListFragment } from '../../api/index.ts'
import { kindName, StationPin } from '../../map/places.ts'
import buttons from '../../ui/Buttons.module.css'
import { WheelchairIcon } from '../../ui/icons.tsx'
import { formatDistance } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { OpenLine } from '../stations/OpenLine.tsx'
import type { Found, Stations } from '../stations/useStations.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import { usePace } from '../view/usePace.ts'
import css from './StationList.module.css'

interface StationListProps {
  stations: Stations
  now: Date
  /** Address of the page with a station chosen. */
  hrefOf: (station: StationOnListFragment) => string
  /** Codes of the service items that were asked for: a row names those first. */
  wanted: readonly string[]
  /** Whether a text was searched for. */
  searched: boolean
  /** What to say and offer when no station that fits is open; null when closed ones are listed too. */
  closed: { next: ReactNode; show: () => void } | null
  /** What to offer when no station fits; null when nothing was asked for in particular. */
  loosen: (() => void) | null
}

/** The stations of a view as a list, with what to do when there is none or the server is silent. */
export function StationList({ stations, now, hrefOf, wanted, searched, closed, loosen }: StationListProps) {
  const text = useText(citizenTexts)
  const pace = usePace()
  const { found, more, fetching, error, kept, showMore, again } = stations
  if (error && !found)
    return (
      <div className={css.notice} role="alert">
        <p>{errorCodeOf(error) === 'UNREACHABLE' ? text.unreachable : text.failed}</p>
        <button type="button" className={buttons.framed} onClick={again}>
          {text.retry}
        </button>
      </div>
    )
  if (!found) return <Waiting label={text.loading} />
  const isOffline = error !== undefined && errorCodeOf(error) === 'UNREACHABLE'
  const said = searched ? text.keptSearched : text.keptOffline
  const note = kept && (
    <div className={css.kept} role="alert">
      <p>{isOffline ? said : text.keptFailed}</p>
      <button type="button" className={buttons.words} onClick={again}>
        {text.retry}
      </button>
    </div>
  )
  if (kept && found.length === 0) return note
  if (found.length === 0)
    return (
      <div className={css.notice}>
        <p>{closed ? text.noneOpen : loosen ? text.none : text.noneAtAll}</p>
        {closed?.next}
        {loosen && !closed && <p>{text.noneHint}</p>}
        {closed && (
          <button type="button" className={buttons.framed} onClick={closed.show}>
            {text.anyHours}
          </button>
        )}
        {loosen && (
          <button type="button" className={buttons.framed} onClick={loosen}>
            {text.clearFilters}
          </button>
        )}
      </div>
    )
  return (
    <>
      {note}
      <ol className={css.list} aria-busy={fetching} aria-label={text.list}>
        {found.map(item => (
          <li key={item.station.id}>
            <Row item={item} now={now} wanted={wanted} href={hrefOf(item.station)} />
          </li>
        ))}
      </ol>
      {more && (
        <div className={css.more}>
          <button type="button" className={buttons.framed} onClick={showMore} disabled={fetching}>
            {text.more}
          </button>
        </div>
      )}
      {found[0]!.distance !== null && (
        <p className={css.note}>{found.some(({ estimated }) => estimated) ? text.walkNote : text.walkByPaths[pace]}</p>
      )}
    </>
  )
}

interface RowProps {
  item: Found
  now: Date
  wanted: readonly string[]
  href: string
}

function Row({ item: { station, distance, walkingMinutes }, now, wanted, href }: RowProps) {
  const text = useText(citizenTexts)
  const language = useLanguage()
  const nameOf = useName()
  const join = (items: typeof station.serviceItems): string => items.map(nameOf).join(language === 'zh' ? '、' : ', ')
  const matched = station.serviceItems.filter(({ code }) => wanted.includes(code))
  const others = station.serviceItems.filter(({ code }) => !wanted.includes(code))
  return (
    <Link className={css.row} href={href}>
      <span className={css.pin}>
        <StationPin kind={station.kind} width={24} />
      </span>
      <span className={css.name}>{nameOf(station)}</span>
      {distance !== null && <span className={css.distance}>{formatDistance(distance, language)}</span>}
      <span className={css.kind}>
        {kindName(station.kind, language)}
        {station.accessible && (
          <span className={css.wheelchair} title={text.wheelchair}>
            <WheelchairIcon />
            <span className="visually-hidden">{text.wheelchair}</span>
          </span>
        )}
      </span>
      {walkingMinutes !== null && <span className={css.walk}>{text.walk(Math.max(walkingMinutes, 1))}</span>}
      <span className={css.open}>
        <OpenLine station={station} now={now} />
      </span>
      {matched.length > 0 && (
        <span className={css.matched}>
          {text.canDo} <strong>{join(matched)}</strong>
        </span>
      )}
      {others.length > 0 && <span className={css.services}>{join(others)}</span>}
    </Link>
  )
}

/** Stands where the list will be, as tall as its first rows, so that nothing jumps when it comes. */
const Waiting = ({ label }: { label: string }) => (
  <div className={css.waiting} role="status">
    <span className="visually-hidden">{label}</span>
    {[0, 1, 2, 3].map(row => (
      <div key={row} className={css.blank} />
    ))}
  </div>
)
