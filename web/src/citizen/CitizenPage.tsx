import type { Geometry } from 'geojson'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { at } from '../address/prefix.ts'
import {
  CitizenSettingsDocument,
  DivisionBoundaryDocument,
  GridBoundaryDocument,
  type Place,
  placeOf,
  useClient,
  useQuery,
} from '../api/index.ts'
import type { Box } from '../map/places.ts'
import { placeInside } from '../map/places.ts'
import { keep, kept } from '../stations/kept.ts'
import { TopBar } from '../ui/bar/TopBar.tsx'
import { GridIcon } from '../ui/icons.tsx'
import { Sheet, type SheetHeight, sheetPart } from '../ui/Sheet.tsx'
import { SkipToMap } from '../ui/SkipToMap.tsx'
import { showToast } from '../ui/toasts/Toasts.tsx'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import css from './CitizenPage.module.css'
import { useSelected } from './card/useSelected.ts'
import { useWalk } from './card/useWalk.ts'
import { useTarget } from './map/useTarget.ts'
import { PanelBody, PanelHead, type PanelProps } from './Panel.tsx'
import { Finder } from './places/Finder.tsx'
import { useDistrictLines } from './places/useDistrictLines.ts'
import { useNames } from './places/useNames.ts'
import { usePins } from './stations/usePins.ts'
import { filterOf, useStations } from './stations/useStations.ts'
import { citizenTexts } from './view/citizen.texts.ts'
import { CHINA, localText, momentOf } from './view/localTime.ts'
import { useListPlace } from './view/useListPlace.ts'
import { useMoment } from './view/useMoment.ts'
import { useOrigin } from './view/useOrigin.ts'
import { useTall } from './view/useTall.ts'
import { useView } from './view/useView.ts'
import { queryOf, type Selected } from './view/view.ts'

/** The list is there before the map, which brings half of all scripts along. */
const loadingMap = import('./map/CitizenMap.tsx')
const CitizenMap = lazy(() => loadingMap)

/** The part of the map that is left over a sheet for the map's own movements, even where none is seen. */
const LEAST_SEEN = 0.25

/** The citizen's page: find a station, see whether it is open, get there; ask which grid a place belongs to. */
export function CitizenPage() {
  const text = useText(citizenTexts)
  const narrow = useNarrow()
  const client = useClient()
  const present = useMoment()
  const [view, change] = useView()
  const [height, setHeight] = useState<SheetHeight>('half')
  const [picking, setPicking] = useState<'origin' | 'grid' | null>(null)
  const [seen, setSeen] = useState<Box | null>(null)
  const [area, setArea] = useState<Geometry | null>(null)
  const stage = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const tall = useTall(stage)
  const covered = narrow ? Math.min(sheetPart(height === 'full' ? 'half' : height, tall), 1 - LEAST_SEEN) : 0
  useListPlace(scroller, view.selected ? queryOf({ ...view, selected: view.selected }) : null)

  const [settings, askSettings] = useQuery({ query: CitizenSettingsDocument })
  const known = useMemo(
    () => settings.data ?? (settings.error ? kept()?.settings : null),
    [settings.data, settings.error],
  )
  useEffect(() => {
    if (settings.data) keep({ settings: settings.data })
  }, [settings.data])
  const timeZone = known?.mapSettings.timeZone ?? CHINA
  /** The moment that is asked about. */
  const now = useMemo(() => (view.openAt ? momentOf(view.openAt, timeZone) : present), [view.openAt, present, timeZone])
  const origin = useOrigin(view)
  const filter = useMemo(() => filterOf(view, now), [view, now])
  const stations = useStations(filter, origin.place, now)
  const [pins, askPins] = usePins(filter, seen)
  const names = useNames(seen)
  const lines = useDistrictLines(names)
  const selected = useSelected(view.selected, stations.found, now)

  const station = selected?.kind === 'station' ? selected.station : null
  const walk = useWalk(origin.place, station)
  const outline =
    selected?.kind === 'grid'
      ? (selected.grid?.boundary ?? null)
      : view.selected || view.origin?.kind !== 'place'
        ? null
        : area
  const stationPlace = useMemo(() => (station ? placeOf(station.location) : null), [station])
  const target = useTarget({
    origin: origin.place,
    search: view.search,
    found: stations.found,
    settled: !stations.fetching,
    filter: JSON.stringify([view.openNow, view.openAt, view.accessible, view.kinds, view.items]),
    pins,
    seen: seen && uncovered(seen, covered),
    station: stationPlace,
    walk,
    accuracy: view.origin?.kind === 'me' && origin.mine.status === 'found' ? origin.mine.accuracy : 0,
    boundary: outline,
  })
  const here = useMemo(() => {
    if (view.selected?.kind === 'grid') return { place: view.selected.place, accuracy: 0 }
    const accuracy = view.origin?.kind === 'me' && origin.mine.status === 'found' ? origin.mine.accuracy : 0
    return origin.place && { place: origin.place, accuracy }
  }, [view.selected, view.origin, origin.place, origin.mine])
  const shownPins = useMemo(
    () =>
      station && !pins.some(({ id }) => id === station.id)
        ? [...pins, { id: station.id, kind: station.kind, name: station.name, ...placeOf(station.location) }]
        : pins,
    [pins, station],
  )

  useEffect(() => {
    document.title = text.title
  }, [text])

  const select = useCallback(
    (next: Selected | null) => {
      setPicking(null)
      setHeight('half')
      change({ selected: next })
    },
    [change],
  )
  const startFrom = (place: Place, name: string | null): void => {
    setPicking(null)
    setArea(null)
    setHeight('half')
    origin.forgetFailure()
    change({ origin: { kind: 'place', place, name }, selected: null })
  }
  const locate = async (): Promise<void> => {
    setHeight('half')
    const told = await origin.locate()
    // Whatever was listed stays where the browser does not tell; why not is said above it.
    if (told) setArea(null)
    change(told ? { origin: { kind: 'me' }, selected: null } : { selected: null })
  }
  const unreachable = (): void => showToast({ text: text.unreachable, tone: 'warning' })
  const pick = (what: 'origin' | 'grid'): void => {
    setPicking(what)
    setHeight('low')
  }
  const press = (place: Place): void => {
    if (picking === 'origin') startFrom(place, null)
    else select({ kind: 'grid', place })
  }
  const choices = {
    station: (id: string) => select({ kind: 'station', id }),
    division: async ({ code, name }: { code: string; name: string }) => {
      const { data, error } = await client.query(DivisionBoundaryDocument, { code })
      if (error) unreachable()
      const boundary = data?.division?.boundary
      const place = boundary && placeInside(boundary)
      if (!place) return
      startFrom(place, name)
      change({ search: '' })
      setArea(boundary)
    },
    grid: async (code: string) => {
      const { data, error } = await client.query(GridBoundaryDocument, { code })
      if (error) unreachable()
      const place = data?.grid && placeInside(data.grid.boundary)
      if (place) select({ kind: 'grid', place })
    },
    place: (place: Place, name: string) => {
      startFrom(place, name)
      change({ search: '' })
    },
    service: (code: string) => {
      setHeight('half')
      change({ items: [code], search: '', selected: null })
    },
  }

  const panel: PanelProps = {
    view,
    change,
    now,
    clock: localText(present, timeZone),
    stations: {
      ...stations,
      again: () => {
        stations.again()
        askPins()
        if (settings.error) askSettings({ requestPolicy: 'network-only' })
      },
    },
    origin,
    filter,
    selected,
    walk,
    serviceItems: known?.serviceItems ?? [],
    select,
    startFrom,
    locate,
    pickOrigin: () => pick('origin'),
    choosing: open => setHeight(open ? 'full' : 'half'),
  }

  return (
    <div className={css.page}>
      <SkipToMap />
      <TopBar
        end={
          <a className={css.explorer} href={at('/map')}>
            <GridIcon />
            <span>{text.explorer}</span>
          </a>
        }
      />
      <main className={css.main}>
        <h1 className="visually-hidden">{text.title}</h1>
        <div className={css.finder}>
          <Finder
            search={view.search}
            submit={search => change({ search, selected: null })}
            near={origin.place}
            choices={choices}
            locating={origin.mine.status === 'asking'}
            locate={() => void locate()}
            pickGrid={() => pick('grid')}
          />
        </div>
        {!narrow && (
          <section className={css.panel} aria-label={text.list}>
            <PanelHead {...panel} />
            <div ref={scroller} className={css.scroll}>
              <PanelBody {...panel} />
            </div>
          </section>
        )}
        <div ref={stage} className={css.stage}>
          {narrow && (
            <Sheet
              label={text.list}
              height={height}
              setHeight={setHeight}
              head={<PanelHead {...panel} />}
              scroller={scroller}
            >
              <PanelBody {...panel} />
            </Sheet>
          )}
          {(settings.data || settings.error) && (
            <Suspense fallback={null}>
              <CitizenMap
                box={known?.mapSettings.extent ?? null}
                background={known?.mapSettings ?? null}
                sample={stations.found?.some(found => found.station.sample) ?? false}
                stations={shownPins}
                names={names}
                lines={lines}
                selected={station?.id ?? null}
                here={here}
                outline={outline}
                route={walk?.route ?? null}
                target={target}
                covered={covered}
                zoomButtons={!narrow}
                picking={
                  picking && {
                    hint: picking === 'origin' ? text.pickOrigin : text.pickGrid,
                    pick: press,
                    cancel: () => {
                      setPicking(null)
                      setHeight('half')
                    },
                  }
                }
                onPress={press}
                onStation={id => select({ kind: 'station', id })}
                onBox={setSeen}
              />
            </Suspense>
          )}
        </div>
      </main>
    </div>
  )
}

/** The part of a box above what covers its foot. Near enough in a city, where a degree is as long everywhere. */
const uncovered = (box: Box, covered: number): Box => ({ ...box, south: box.south + (box.north - box.south) * covered })
