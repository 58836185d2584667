import { type CitizenSettingsQuery, errorCodeOf, type Place, type StationFilter } from '../api/index.ts'
import { StationPin } from '../map/places.ts'
import buttons from '../ui/Buttons.module.css'
import { formatDistance } from '../ui/words/format.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import { CardHead } from './card/CardHead.tsx'
import { useGridTitle } from './card/gridTitle.ts'
import { LazyGridCard, LazyStationCard } from './card/LazyCards.tsx'
import type { Stop } from './card/routes/routeLinks.ts'
import type { SelectedNow } from './card/useSelected.ts'
import type { WalkNow } from './card/useWalk.ts'
import { Filters } from './list/Filters.tsx'
import { ListHead } from './list/ListHead.tsx'
import { NextOpening } from './list/NextOpening.tsx'
import { StationList } from './list/StationList.tsx'
import css from './Panel.module.css'
import { StartNotice } from './StartNotice.tsx'
import type { Stations } from './stations/useStations.ts'
import { citizenTexts } from './view/citizen.texts.ts'
import type { OriginNow } from './view/useOrigin.ts'
import { queryOf, type Selected, type View } from './view/view.ts'

/** What the panel beside (or over) the map shows, and what can be done in it. */
export interface PanelProps {
  view: View
  change: (changes: Partial<View>) => void
  /** The moment that is asked about. */
  now: Date
  /** What the clock of the stations shows. */
  clock: string
  stations: Stations
  /** What stations must have, as the server is asked. */
  filter: StationFilter
  origin: OriginNow
  selected: SelectedNow | null
  /** The way to the station that was chosen. */
  walk: WalkNow | null | undefined
  serviceItems: CitizenSettingsQuery['serviceItems']
  select: (selected: Selected | null) => void
  startFrom: (place: Place, name: string | null) => void
  locate: () => Promise<void>
  pickOrigin: () => void
  /** The choices of a filter were opened, or are done with. */
  choosing: (open: boolean) => void
}

/** Metres beyond which the nearest station says that the visitor is somewhere else. */
const FAR = 50_000

/** What stays visible when the panel is low. */
export function PanelHead({ view, change, stations, origin, selected, select }: PanelProps) {
  const text = useText(citizenTexts)
  const nameOf = useName()
  const gridTitle = useGridTitle()
  const back = (): void => select(null)
  const unknown = selected?.error ? text.notLoaded : text.loading
  if (selected?.kind === 'station') {
    const { station } = selected
    const title = station ? nameOf(station) : station === null ? text.stationGone : unknown
    return <CardHead title={title} icon={station && <StationPin kind={station.kind} width={28} />} back={back} />
  }
  if (selected) {
    const { grid } = selected
    return <CardHead title={grid ? gridTitle(grid) : grid === null ? text.noGridTitle : unknown} back={back} />
  }
  return <ListHead view={view} stations={stations} mine={origin.mine} clearOrigin={() => change({ origin: null })} />
}

/** The list, or whatever was chosen, with all that is known of it. */
export function PanelBody(props: PanelProps) {
  const {
    view,
    change,
    now,
    stations,
    origin,
    selected,
    serviceItems,
    select,
    startFrom,
    pickOrigin,
    filter,
    choosing,
    locate,
  } = props
  const text = useText(citizenTexts)
  const language = useLanguage()
  const gridTitle = useGridTitle()

  if (selected?.error)
    return (
      <Message
        text={errorCodeOf(selected.error) === 'UNREACHABLE' ? text.unreachable : text.failed}
        retry={selected.again}
      />
    )
  if (selected?.kind === 'station') {
    if (selected.station === null) return <Message text={text.gone} />
    if (!selected.station) return null
    return (
      <LazyStationCard
        station={selected.station}
        found={selected.found}
        walk={props.walk}
        from={startOf(props)}
        now={now}
      />
    )
  }
  if (selected) {
    const { grid, place } = selected
    if (grid === null) return <Message text={`${text.noGrid}${text.noGridHint}`} />
    if (!grid) return null
    return <LazyGridCard grid={grid} place={place} findStations={() => startFrom(place, gridTitle(grid))} />
  }

  const nearest = stations.kept ? null : stations.found?.[0]?.distance
  const hrefOf = ({ id }: { id: string }): string => `/?${queryOf({ ...view, selected: { kind: 'station', id } })}`
  const isTimed = view.openNow || view.openAt !== null
  const filtered = view.search !== '' || isTimed || view.accessible || view.kinds.length > 0 || view.items.length > 0
  return (
    <>
      <StartNotice
        mine={origin.mine}
        measured={origin.place !== null}
        faraway={typeof nearest === 'number' && nearest > FAR ? text.faraway(formatDistance(nearest, language)) : null}
        retry={() => void locate()}
        pickOrigin={pickOrigin}
      />
      {origin.place && (
        <button
          type="button"
          className={`${buttons.words} ${css.here}`}
          onClick={() => select({ kind: 'grid', place: origin.place! })}
        >
          {view.origin?.kind === 'me' ? text.whichGridHere : text.whichGridThere}
        </button>
      )}
      <div className={css.filters}>
        <Filters
          view={view}
          clock={props.clock}
          change={change}
          serviceItems={serviceItems}
          stations={stations}
          choosing={choosing}
        />
      </div>
      <StationList
        stations={stations}
        now={now}
        hrefOf={hrefOf}
        wanted={view.items}
        searched={view.search !== ''}
        closed={
          isTimed
            ? {
                next: <NextOpening filter={withoutHours(filter)} from={origin.place} now={now} hrefOf={hrefOf} />,
                show: () => change({ openNow: false, openAt: null }),
              }
            : null
        }
        loosen={
          filtered
            ? () => change({ search: '', openNow: false, openAt: null, accessible: false, kinds: [], items: [] })
            : null
        }
      />
    </>
  )
}

const withoutHours = ({ openAt: _, ...filter }: StationFilter): StationFilter => filter

function Message({ text, retry }: { text: string; retry?: () => void }) {
  const { retry: again } = useText(citizenTexts)
  return (
    <div className={css.message} role="alert">
      <p>{text}</p>
      {retry && (
        <button type="button" className={buttons.framed} onClick={retry}>
          {again}
        </button>
      )}
    </div>
  )
}

/** A start that was chosen goes along to the map app; the visitor's own place does not: the app knows it better. */
function startOf({ view: { origin } }: PanelProps): Stop | null {
  return origin?.kind === 'place' ? { place: origin.place, name: origin.name ?? '' } : null
}
