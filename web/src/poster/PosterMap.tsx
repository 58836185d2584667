import { useEffect, useRef } from 'react'
import { addPlaceNames, addStations, createMap } from '../map/index.ts'
import type { BackgroundSettings, MapStation } from '../map/places.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import css from './Poster.module.css'

interface PosterMapProps {
  station: MapStation
  background: BackgroundSettings | null
  sample: boolean
}

/** Metres from the station to the edge of its map, as degrees of latitude. */
const REACH = 450 / 111_000

/** Where a station is: the streets around it, drawn for paper. */
export function PosterMap({ station, background, sample }: PosterMapProps) {
  const language = useLanguage()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { longitude, latitude } = station
    const wide = REACH / Math.cos((latitude * Math.PI) / 180)
    const map = createMap(element.current!, {
      theme: 'light',
      locale: language,
      box: { west: longitude - wide, east: longitude + wide, south: latitude - REACH, north: latitude + REACH },
      zoomButtons: false,
    })
    const stations = addStations(map, { locale: language, onSelect: () => {}, onDrawn: () => names?.redraw() })
    const names: ReturnType<typeof addPlaceNames> = addPlaceNames(map, { theme: 'light', locale: language, stations })
    map.setBackground(background ?? {})
    map.setSample(sample)
    stations.set([station])
    stations.select(station.id)
    return () => map.remove()
  }, [station, language, background, sample])
  return <div ref={element} className={css.map} inert />
}
