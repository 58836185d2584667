import type { Geometry } from 'geojson'
import L from 'leaflet'
import type { GeyiMap } from './geyiMap.ts'

interface Shapes {
  set(shapes: Geometry | null): void
  setTheme(theme: 'light' | 'dark'): void
  remove(): void
}

const COLOUR = { light: '#7a3e9d', dark: '#c9a2e6' } as const

/** Shows shapes of any kind as they are: what a file holds before it is imported. They can't be pressed. */
export function addShapes(map: GeyiMap): Shapes {
  const renderer = L.canvas({ padding: 0.3 })
  const look = (theme: 'light' | 'dark') =>
    ({ renderer, color: COLOUR[theme], weight: 1.5, fillOpacity: 0.12 }) as L.PathOptions
  let theme: 'light' | 'dark' = 'light'
  const layer = L.geoJSON(undefined, {
    interactive: false,
    style: () => look(theme),
    pointToLayer: (_, at) => L.circleMarker(at, { renderer, radius: 3 }),
  })
  layer.addTo(map.leaflet)
  return {
    set(shapes) {
      layer.clearLayers()
      if (shapes) layer.addData(shapes)
    },
    setTheme(now) {
      theme = now
      layer.setStyle(look(now))
    },
    remove() {
      layer.remove()
      renderer.remove()
    },
  }
}
