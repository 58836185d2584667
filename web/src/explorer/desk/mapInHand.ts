import type { Geometry } from 'geojson'
import { placeOf } from '../../api/index.ts'
import type { GeyiMap, StationLayer } from '../../map/index.ts'
import { type Box, boxAround } from '../../map/places.ts'
import { boundarySelected, type ExplorerState, stationSelected } from './explorerState.ts'

/** What the desk asks of the map. */
export interface DeskMap {
  readonly map: Pick<GeyiMap, 'view' | 'box' | 'fit' | 'flyTo' | 'reveal' | 'revealBox' | 'shifted'>
  readonly stations: Pick<StationLayer, 'focus'>
}

/** Brings into view what is looked at, as soon as there is a map. */
export class MapInHand {
  now: DeskMap | null = null
  /** Whether the map shows what the address names. */
  private hasArrived: boolean
  private isPressed = false

  constructor(hasView: boolean) {
    this.hasArrived = hasView
  }

  /** What is selected next was pressed on the map. */
  press(): void {
    this.isPressed = true
  }

  /** What the map shows; null while there is none. */
  box(): Box | null {
    return this.now?.map.box() ?? null
  }

  /** Shows a boundary as a whole, or a point from near by. */
  lookAt(ground: Geometry | null | undefined, zoom?: number): void {
    if (ground?.type === 'Point') this.now?.map.flyTo(placeOf(ground), zoom)
    else if (ground) this.now?.map.fit(boxAround(ground))
  }

  /** Shows what is selected: what an address names without a view; what was pressed, if something covers it. */
  reveal(state: ExplorerState): void {
    const boundary = boundarySelected(state)
    const station = stationSelected(state)
    if (!this.now || (!boundary && !station)) return
    const { map, stations } = this.now
    if (!this.hasArrived) {
      if (station) map.flyTo(placeOf(station.location))
      else map.fit(boxAround(boundary!), { animate: false })
    } else if (this.isPressed) {
      if (station) map.reveal(placeOf(station.location))
      else map.revealBox(boxAround(boundary!))
    }
    this.hasArrived = true
    this.isPressed = false
    // The keys then work on the pin.
    if (station) stations.focus(station.id)
  }
}
