import type { Geometry } from 'geojson'
import L from 'leaflet'
import type { GeyiMap } from './geyiMap.ts'

/** Shows one boundary: the grid that was asked for. */
export function addOutline(map: GeyiMap): { set(boundary: Geometry | null): void; remove(): void } {
  const layer = L.geoJSON(undefined, { interactive: false, style: { className: 'geyi-outline', weight: 4 } })
  layer.addTo(map.leaflet)
  return {
    set(boundary) {
      layer.clearLayers()
      if (boundary) layer.addData(boundary)
    },
    remove() {
      layer.remove()
    },
  }
}
