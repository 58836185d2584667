import type { Geometry } from 'geojson'
import L from 'leaflet'
import type { GeyiMap } from './geyiMap.ts'

/** Boundaries that stand in for a background where there is none: a district's, and lightly those of what lies in it. */
export interface DistrictLines {
  readonly code: string
  readonly boundary: Geometry | null
  readonly subdistricts?: readonly Geometry[]
  readonly communities: readonly Geometry[]
}

/** Shows districts by their lines, below everything that can be pressed. */
export function addDistrictLines(map: GeyiMap): { set(districts: readonly DistrictLines[]): void } {
  const layer = L.layerGroup().addTo(map.leaflet)
  const draw = (boundary: Geometry, className: string, weight: number) =>
    L.geoJSON(boundary, { interactive: false, style: { className, weight } }).addTo(layer)
  return {
    set(districts) {
      layer.clearLayers()
      for (const { boundary, subdistricts = [], communities } of districts) {
        for (const community of communities) draw(community, 'geyi-community-line', 1)
        for (const subdistrict of subdistricts) draw(subdistrict, 'geyi-subdistrict-line', 1.75)
        if (boundary) draw(boundary, 'geyi-district-line', 2.5)
      }
    },
  }
}
