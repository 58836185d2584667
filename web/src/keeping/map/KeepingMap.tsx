import { useEffect, useMemo, useRef, useState } from 'react'
import { placeOf, type StationKeptFragment } from '../../api/index.ts'
import { mayKeep } from '../../frame/account/rights.ts'
import page from '../../frame/Page.module.css'
import {
  addDistrictLines,
  addOutline,
  addStations,
  createMap,
  type GeyiMap,
  type StationLayer,
} from '../../map/index.ts'
import { type Box, boxAround, type MapStation } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { EditingBar } from '../../stations/EditingBar.tsx'
import { nameIn } from '../../ui/words/names.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useLook } from '../../ui/words/useLook.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import type { KeptBoundary } from '../desk/keepingServer.ts'
import { isKeeper, NEW_STATION, openedOf } from '../desk/keepingState.ts'
import css from './KeepingMap.module.css'

interface KeepingMapProps {
  readonly desk: KeepingDesk
  /** Those that the filter lets through. */
  readonly stations: readonly StationKeptFragment[]
}

/** Milliseconds until a map has heard of its new size. */
const SETTLED = 60

interface Layers {
  readonly map: GeyiMap
  readonly lines: ReturnType<typeof addDistrictLines>
  readonly outline: ReturnType<typeof addOutline>
  readonly stations: StationLayer
}

/** The stations of the table on a map: pressed, dragged, placed. */
export function KeepingMap({ desk, stations }: KeepingMapProps) {
  const element = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const theme = useTheme()
  const narrow = useNarrow()
  const [layers, setLayers] = useState<Layers | null>(null)
  const { viewer, places, boundaries, settings, checked, task } = useStore(desk, state => state)
  const within = useStore(desk, state => state.filter.within)
  const opened = useStore(desk, openedOf)
  const keeper = useStore(desk, isKeeper)

  // The map is made once; what changes is told to it below.
  useEffect(() => {
    const { places, settings } = desk.now
    const map = createMap(element.current!, {
      theme,
      locale: language,
      box:
        around(places.flatMap(({ boundary }) => (boundary ? [boxAround(boundary)] : []))) ?? settings?.extent ?? null,
      zoomButtons: narrow ? false : 'topright',
      onPress: place => desk.press(place),
    })
    const lines = addDistrictLines(map)
    const outline = addOutline(map)
    const stations = addStations(map, {
      locale: language,
      onSelect: id => desk.show(id),
      onMove: (id, to) => desk.move(id, to),
    })
    setLayers({ map, lines, outline, stations })
    desk.centre = () => map.view()
    return () => {
      desk.centre = () => null
      stations.remove()
      outline.remove()
      map.remove()
      setLayers(null)
    }
  }, [desk])

  useLook(layers)
  useEffect(() => layers?.map.setBackground(settings ?? {}), [layers, settings])
  const sample = places.some(place => place.sample)
  useEffect(() => layers?.map.setSample(sample), [layers, sample])
  useEffect(() => {
    const inside = (code: string, level: KeptBoundary['level']) =>
      [...boundaries.values()].flatMap(one =>
        one.level === level && one.code !== code && one.code.startsWith(code) ? [one.boundary] : [],
      )
    layers?.lines.set(
      places.map(({ code, boundary }) => ({
        code,
        boundary,
        subdistricts: inside(code, 'SUBDISTRICT'),
        communities: inside(code, 'COMMUNITY'),
      })),
    )
  }, [layers, places, boundaries])
  const chosen = within === null ? null : (boundaries.get(within)?.boundary ?? null)
  useEffect(() => {
    layers?.outline.set(chosen)
    if (chosen) layers?.map.fit(boxAround(chosen))
  }, [layers, chosen])
  const added = task?.type === 'add' ? task.place : null
  const pins = useMemo(() => {
    const shown = opened && !stations.includes(opened) ? [...stations, opened] : stations
    const known = shown.map(
      (station): MapStation => ({
        id: station.id,
        kind: station.kind,
        name: nameIn(language, station),
        ...placeOf(station.location),
        movable: mayKeep(viewer, station.divisionCode),
        planned: station.status === 'PLANNED',
        muted: checked.size > 0 && !checked.has(station.id),
        ...(checked.has(station.id) ? { mark: '✓' } : {}),
      }),
    )
    return added ? [...known, { id: NEW_STATION, kind: 'RED_POST' as const, name: '', ...added, movable: true }] : known
  }, [stations, opened, viewer, checked, added, language])
  useEffect(() => layers?.stations.set(pins), [layers, pins])
  const isAdding = added !== null
  const { id = null } = opened ?? {}
  useEffect(() => {
    layers?.stations.select(isAdding ? NEW_STATION : id)
    const station = id === null ? undefined : desk.now.stations.get(id)
    if (!layers || !station) return
    // The map learns only then how much room the form has left it.
    const timer = setTimeout(
      () => layers.map.flyTo(placeOf(station.location), Math.max(layers.map.view().zoom, 15)),
      SETTLED,
    )
    return () => clearTimeout(timer)
  }, [desk, layers, id, isAdding])

  useEffect(() => {
    if (!layers || !isAdding) return
    const timer = setTimeout(() => {
      const { task } = desk.now
      if (task?.type === 'add') layers.map.reveal(task.place)
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [desk, layers, isAdding])
  const isBulk = task?.type === 'bulk'
  useEffect(() => {
    if (!layers || !isBulk) return
    const { checked, stations } = desk.now
    const box = around(
      [...checked].flatMap(id => {
        const station = stations.get(id)
        return station ? [boxAround(station.location)] : []
      }),
    )
    const timer = setTimeout(() => box && layers.map.fit(box), SETTLED)
    return () => clearTimeout(timer)
  }, [desk, layers, isBulk])

  return (
    <div className={page.mapArea} data-picking={task?.type === 'pick' || undefined}>
      <div ref={element} className={`${page.map} ${css.map}`} />
      {keeper && (
        <div className={css.tools} data-covers-map>
          <EditingBar
            desk={desk.stations}
            picking={task?.type === 'pick'}
            pick={on => desk.begin(on ? { type: 'pick' } : null)}
            pickCentre={() => desk.addAt()}
          />
        </div>
      )}
    </div>
  )
}

/** The box around boxes; null around none. */
const around = (boxes: readonly Box[]): Box | null =>
  boxes.length === 0
    ? null
    : boxes.reduce((one, other) => ({
        west: Math.min(one.west, other.west),
        south: Math.min(one.south, other.south),
        east: Math.max(one.east, other.east),
        north: Math.max(one.north, other.north),
      }))
