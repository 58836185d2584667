import type { Geometry } from 'geojson'
import L from 'leaflet'
import type { GeyiMap } from './geyiMap.ts'

/** Shows shapes of any kind as they are: what a file holds before it is imported. They can't be pressed. */
export function addShapes(map: GeyiMap): { set(shapes: Geometry | null): void; remove(): void } {
  const renderer = L.canvas({ padding: 0.3 })
  const layer = L.geoJSON(undefined, {
    interactive: false,
    style: { renderer, color: '#7a3e9d', weight: 1.5, fillOpacity: 0.12 } as L.PathOptions,
    pointToLayer: (_, at) => L.circleMarker(at, { renderer, radius: 3 }),
  })
  layer.addTo(map.leaflet)
  return {
    set(shapes) {
      layer.clearLayers()
      if (shapes) layer.addData(shapes)
    },
    remove() {
      layer.remove()
      renderer.remove()
    },
  }
}
