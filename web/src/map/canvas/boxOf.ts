import type L from 'leaflet'
import type { Box } from './place.ts'

/** What a map shows of the world. */
export function boxOf(map: L.Map): Box {
  const shown = map.getBounds()
  return { west: shown.getWest(), south: shown.getSouth(), east: shown.getEast(), north: shown.getNorth() }
}
