import L from 'leaflet'
import type { Place } from '../canvas/place.ts'
import type { GeyiMap } from './geyiMap.ts'

/** A place where a station could stand. */
export interface SitePin {
  readonly id: string
  readonly at: Place
  /** What stands on the pin; a mere dot without it. */
  readonly mark: string
  /** What a screen reader says of it. */
  readonly label: string
  /** One that is not chosen, only thought of. */
  readonly minor?: boolean
}

/** Numbered discs on the map. */
export interface SitePins {
  set(pins: readonly SitePin[], chosen: string | null): void
  remove(): void
}

const SIZE = 30

export function addSitePins(map: GeyiMap, onPress: (id: string) => void): SitePins {
  const group = L.layerGroup().addTo(map.leaflet)
  return {
    set(pins, chosen) {
      group.clearLayers()
      for (const { id, at, mark, label, minor } of pins) {
        const looks = ['geyi-site']
        if (minor) looks.push('geyi-site-minor')
        if (mark === '') looks.push('geyi-site-small')
        if (id === chosen) looks.push('geyi-site-chosen')
        const icon = L.divIcon({
          className: looks.join(' '),
          iconSize: [SIZE, SIZE],
          iconAnchor: [SIZE / 2, SIZE / 2],
          html: `<b>${mark}</b>`,
        })
        const marker = L.marker([at.latitude, at.longitude], {
          icon,
          alt: label,
          title: label,
          keyboard: true,
          zIndexOffset: minor ? 40_000 : 50_000,
        })
        group.addLayer(marker.on('click', () => onPress(id)))
      }
    },
    remove() {
      group.remove()
    },
  }
}
