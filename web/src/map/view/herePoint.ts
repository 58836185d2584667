import L from 'leaflet'
import type { Place } from '../canvas/place.ts'
import type { GeyiMap } from './geyiMap.ts'

/** Marks where somebody is or what he asked about, with the radius in metres within which that is certain. */
export function addHerePoint(map: GeyiMap): { set(place: Place | null, accuracy?: number): void; remove(): void } {
  const group = L.layerGroup().addTo(map.leaflet)
  return {
    set(place, accuracy = 0) {
      group.clearLayers()
      if (!place) return
      const at: L.LatLngTuple = [place.latitude, place.longitude]
      if (accuracy > 0)
        group.addLayer(L.circle(at, { radius: accuracy, className: 'geyi-accuracy', weight: 1, interactive: false }))
      group.addLayer(
        L.marker(at, {
          icon: L.divIcon({ className: 'geyi-here', iconSize: [18, 18], html: '<i></i>' }),
          interactive: false,
          keyboard: false,
          zIndexOffset: 50_000,
        }),
      )
    },
    remove() {
      group.remove()
    },
  }
}
