import type { Geometry } from 'geojson'
import { useCallback, useEffect, useRef } from 'react'
import { type Place, placeOf } from '../../api/index.ts'
import { boxAround } from '../../map/places.ts'
import type { Station } from '../../stations/stationStore.ts'
import type { ExplorerMapHandle } from './ExplorerMap.tsx'

/** What is selected, as far as it is known yet. */
export interface Selected {
  readonly boundary: Geometry | null
  readonly station: Station | undefined
}

/**
 * Brings what is selected into view: what an address names without a view, once it is known; what was pressed, if the sheet covers it.
 * @returns says that the next selection was pressed on the map
 */
export function useReveal(
  handle: ExplorerMapHandle | null,
  { boundary, station }: Selected,
  viewGiven: boolean,
): () => void {
  const arrived = useRef(viewGiven)
  const pressed = useRef(false)
  const place: Place | null = station ? placeOf(station.location) : null
  const latest = useRef(place)
  latest.current = place
  const id = station?.id

  useEffect(() => {
    if (!handle || (!boundary && !id)) return
    const map = handle.map
    const place = latest.current
    if (!arrived.current) {
      if (place) map.flyTo(place)
      else if (boundary) map.fit(boxAround(boundary), { animate: false })
    } else if (pressed.current) {
      if (place) map.reveal(place)
      else if (boundary) map.revealBox(boxAround(boundary))
    }
    arrived.current = true
    pressed.current = false
    // The keys then work on the pin.
    if (id) handle.stations.focus(id)
  }, [handle, boundary, id])

  return useCallback(() => {
    pressed.current = true
  }, [])
}
