import { placeOf, type StationOnListFragment } from '../../api/index.ts'
import { kindName } from '../../map/places.ts'
import { PhoneIcon, WheelchairIcon } from '../../ui/icons.tsx'
import { formatDistance } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { uiTexts } from '../../ui/words/ui.texts.ts'
import { OpenLine } from '../stations/OpenLine.tsx'
import type { Found } from '../stations/useStations.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import { usePace } from '../view/usePace.ts'
import css from './Card.module.css'
import { LazyHoursTable } from './LazyHoursTable.tsx'
import { LazyRouteLinks } from './routes/LazyRouteLinks.tsx'
import type { Stop } from './routes/routeLinks.ts'
import { Sharing } from './Sharing.tsx'
import type { WalkNow } from './useWalk.ts'

interface StationCardProps {
  station: StationOnListFragment
  /** How far it is, if that is known. */
  found: Found | undefined
  walk: WalkNow | null | undefined
  from: Stop | null
  now: Date
}

/** All that a visitor needs to know of one station, and how to get there. */
export default function StationCard({ station, found, walk, from, now }: StationCardProps) {
  const text = useText(citizenTexts)
  const { sample, sampleNote } = useText(uiTexts)
  const language = useLanguage()
  const nameOf = useName()
  const pace = usePace()
  const way = walk ?? found
  return (
    <div className={css.card}>
      <p>
        <OpenLine station={station} now={now} />
      </p>
      <p className={css.lead}>
        {kindName(station.kind, language)}
        {typeof way?.distance === 'number' && (
          <>
            {' · '}
            <strong>{formatDistance(way.distance, language)}</strong>
            {' · '}
            {text.walk(Math.max(way.walkingMinutes!, 1))}
          </>
        )}
      </p>
      {station.phone && (
        <a className={css.primary} href={`tel:${station.phone.replaceAll(/[^\d+*#]/g, '')}`}>
          <PhoneIcon />
          {text.call} {station.phone}
        </a>
      )}
      <LazyRouteLinks to={{ place: placeOf(station.location), name: nameOf(station) }} from={from} />
      <dl className={css.facts}>
        {station.address && (
          <>
            <dt>{text.address}</dt>
            <dd>{station.address}</dd>
          </>
        )}
        {station.openingHours && (
          <>
            <dt>{text.hours}</dt>
            <dd>
              <LazyHoursTable hours={station.openingHours} />
            </dd>
          </>
        )}
        <dt>{text.services}</dt>
        <dd>
          {station.serviceItems.length > 0 ? (
            <ul className={css.chips}>
              {station.serviceItems.map(item => (
                <li key={item.code}>{nameOf(item)}</li>
              ))}
            </ul>
          ) : (
            text.noServices + (station.phone ? text.callAndAsk : '')
          )}
        </dd>
        <dt>{text.accessible}</dt>
        <dd className={css.withIcon}>
          {station.accessible && <WheelchairIcon />}
          {accessText(station, text)}
        </dd>
      </dl>
      <Sharing station={station} />
      {way?.walkingMinutes != null && (
        <p className={css.note}>{way.estimated ? text.walkNote : text.walkByPaths[pace]}</p>
      )}
      {station.sample && (
        <p className={css.sample} title={sample}>
          {sampleNote}
        </p>
      )}
    </div>
  )
}

/** Three answers: a “no” that nobody gave would keep people away for nothing. */
function accessText({ accessible, phone }: StationOnListFragment, text: (typeof citizenTexts)['zh']): string {
  if (typeof accessible !== 'boolean') return text.wheelchairUnknown + (phone ? text.callBeforeGoing : '')
  return accessible ? text.wheelchair : text.noWheelchair
}
