/** What pages need of the map's world before the map itself, Leaflet with it, has been loaded. */
export type { BackgroundSettings } from './background/background.ts'
export { boxAround } from './canvas/boxAround.ts'
export type { Box, Place } from './canvas/place.ts'
export { placeInside } from './canvas/placeInside.ts'
export { groundLevelOf } from './shapes/ground.ts'
export { kindName, STATION_KINDS } from './stations/kinds.ts'
export { StationPin } from './stations/StationPin.tsx'
export type { MapStation } from './stations/station.ts'
