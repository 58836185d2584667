import { Link } from 'wouter'
import { HoursNearDocument, HoursOfAllDocument, type Place, type StationFilter, useQuery } from '../../api/index.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { openStateOf } from '../stations/openState.ts'
import { citizenTexts } from '../view/citizen.texts.ts'

interface NextOpeningProps {
  /** What stations must have besides being open. */
  filter: StationFilter
  from: Place | null
  now: Date
  hrefOf: (station: { id: string }) => string
}

/** Which of the stations that fit opens first; of those that open together the nearest. Nothing while that is not known. */
export function NextOpening({ filter, from, now, hrefOf }: NextOpeningProps) {
  const text = useText(citizenTexts)
  const nameOf = useName()
  const at = now.toISOString()
  const [near] = useQuery({ query: HoursNearDocument, variables: { point: from!, filter, at }, pause: from === null })
  const [all] = useQuery({ query: HoursOfAllDocument, variables: { filter, at }, pause: from !== null })
  const stations = (from ? near.data?.nearestStations : all.data?.stations)?.edges.map(({ node }) => node) ?? []
  const closed = stations.filter(({ openState, nextChange }) => openState === 'CLOSED' && nextChange)
  const first = closed.reduce<(typeof closed)[number] | null>(
    (best, station) =>
      best === null || Date.parse(station.nextChange!) < Date.parse(best.nextChange!) ? station : best,
    null,
  )
  const state = first && openStateOf(first, now)
  if (!first || state?.kind !== 'closed' || !state.change) return null
  return (
    <p>
      <Link href={hrefOf(first)}>{text.nextOpening(nameOf(first), state.change)}</Link>
    </p>
  )
}
