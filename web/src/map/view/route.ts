import type { Geometry } from 'geojson'
import L from 'leaflet'
import type { GeyiMap } from './geyiMap.ts'

/** Shows a way on foot. */
export function addRoute(map: GeyiMap): { set(route: Geometry | null): void } {
  const layer = L.layerGroup().addTo(map.leaflet)
  const draw = (route: Geometry, className: string, weight: number) =>
    L.geoJSON(route, { interactive: false, style: { className, weight } }).addTo(layer)
  return {
    set(route) {
      layer.clearLayers()
      if (!route) return
      draw(route, 'geyi-route-casing', 9)
      draw(route, 'geyi-route', 5)
    },
  }
}
