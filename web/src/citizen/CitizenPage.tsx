import type { Geometry } from 'geojson'
import { useCallback, useEffect, useMemo, useState } from 'react'
import {
  CitizenSettingsDocument,
  DivisionBoundaryDocument,
  GridBoundaryDocument,
  type Place,
  placeOf,
  useClient,
  useQuery,
} from '../api/index.ts'
import type { Box } from '../map/index.ts'
import { placeInside } from '../map/placeInside.ts'
import { Sheet, type SheetHeight } from '../ui/Sheet.tsx'
import { TopBar } from '../ui/TopBar.tsx'
import { useText } from '../ui/text.ts'
import { useNarrow } from '../ui/useMedia.ts'
import { CitizenMap } from './CitizenMap.tsx'
import css from './CitizenPage.module.css'
import { citizenTexts } from './citizen.texts.ts'
import { Finder } from './Finder.tsx'
import { PanelBody, PanelHead, type PanelProps } from './Panel.tsx'
import { useMoment } from './useMoment.ts'
import { useNames } from './useNames.ts'
import { useOrigin } from './useOrigin.ts'
import { usePins } from './usePins.ts'
import { useSelected } from './useSelected.ts'
import { filterOf, useStations } from './useStations.ts'
import { useTarget } from './useTarget.ts'
import { useView } from './useView.ts'
import type { Selected } from './view.ts'

/** Parts of the stage that the sheet covers at each height. */
const COVERED: Record<SheetHeight, number> = { low: 0.16, half: 0.52, full: 0.52 }

/** The citizen's page: find a station, see whether it is open, get there; ask which grid a place belongs to. */
export function CitizenPage() {
  const text = useText(citizenTexts)
  const narrow = useNarrow()
  const client = useClient()
  const now = useMoment()
  const [view, change] = useView()
  const [height, setHeight] = useState<SheetHeight>('half')
  const [picking, setPicking] = useState<'origin' | 'grid' | null>(null)
  const [seen, setSeen] = useState<Box | null>(null)
  const [area, setArea] = useState<Geometry | null>(null)

  const [settings, askSettings] = useQuery({ query: CitizenSettingsDocument })
  const origin = useOrigin(view)
  const filter = useMemo(() => filterOf(view, now), [view, now])
  const stations = useStations(filter, origin.place, now)
  const [pins, askPins] = usePins(filter, seen)
  const names = useNames(seen)
  const selected = useSelected(view.selected, stations.found, now)

  const station = selected?.kind === 'station' ? selected.station : null
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
    station: stationPlace,
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
    change({ origin: { kind: 'place', place, name }, selected: null })
  }
  const locate = (): void => {
    setArea(null)
    setHeight('half')
    change({ origin: { kind: 'me' }, selected: null })
    origin.locate()
  }
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
      const { data } = await client.query(DivisionBoundaryDocument, { code })
      const boundary = data?.division?.boundary
      const place = boundary && placeInside(boundary)
      if (!place) return
      startFrom(place, name)
      change({ search: '' })
      setArea(boundary)
    },
    grid: async (code: string) => {
      const { data } = await client.query(GridBoundaryDocument, { code })
      const place = data?.grid && placeInside(data.grid.boundary)
      if (place) select({ kind: 'grid', place })
    },
  }

  const panel: PanelProps = {
    view,
    change,
    now,
    stations: {
      ...stations,
      again: () => {
        stations.again()
        askPins()
        if (settings.error) askSettings({ requestPolicy: 'network-only' })
      },
    },
    origin,
    selected,
    serviceItems: settings.data?.serviceItems ?? [],
    select,
    startFrom,
    pickOrigin: () => pick('origin'),
  }

  return (
    <div className={css.page}>
      <TopBar
        end={
          <a className={css.explorer} href="/map">
            {text.explorer}
          </a>
        }
      />
      <main className={css.main}>
        <h1 className="visually-hidden">{text.title}</h1>
        <div className={css.finder}>
          <Finder
            search={view.search}
            submit={search => change({ search, selected: null })}
            choices={choices}
            locating={origin.mine.status === 'asking'}
            locate={locate}
            pickGrid={() => pick('grid')}
          />
        </div>
        {!narrow && (
          <section className={css.panel} aria-label={text.list}>
            <PanelHead {...panel} />
            <div className={css.scroll}>
              <PanelBody {...panel} />
            </div>
          </section>
        )}
        <div className={css.stage}>
          {narrow && (
            <Sheet label={text.list} height={height} setHeight={setHeight} head={<PanelHead {...panel} />}>
              <PanelBody {...panel} />
            </Sheet>
          )}
          {(settings.data || settings.error) && (
            <CitizenMap
              box={settings.data?.mapSettings.extent ?? null}
              tiandituKey={settings.data?.mapSettings.tiandituKey ?? null}
              approvalNumber={settings.data?.mapSettings.approvalNumber ?? null}
              sample={stations.found?.some(found => found.station.sample) ?? false}
              stations={shownPins}
              names={names}
              selected={station?.id ?? null}
              here={here}
              outline={outline}
              target={target}
              covered={narrow ? COVERED[height] : 0}
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
          )}
        </div>
      </main>
    </div>
  )
}
