import L from 'leaflet'
import type { Place } from '../canvas/place.ts'
import { hasLeft } from '../canvas/tapReach.ts'
import type { GeyiMap } from './geyiMap.ts'

/** Something that was said about a place. */
export interface CommentPin {
  readonly id: string
  readonly at: Place
  /** What stands on the pin. */
  readonly mark: string
  /** What a screen reader says of it. */
  readonly label: string
}

/** Pins of comments, and a way to let somebody choose a place for a new one. */
export interface CommentPins {
  set(pins: readonly CommentPin[], chosen: string | null): void
  /** Lets a place be chosen by a press, or by Enter the one in the middle of the map; `null` when given up. */
  pick(signal: AbortSignal): Promise<Place | null>
  remove(): void
}

export function addCommentPins(map: GeyiMap, onPress: (id: string) => void): CommentPins {
  const group = L.layerGroup().addTo(map.leaflet)
  const container = map.leaflet.getContainer()
  return {
    set(pins, chosen) {
      group.clearLayers()
      for (const { id, at, mark, label } of pins) {
        const icon = L.divIcon({
          className: id === chosen ? 'geyi-comment geyi-comment-chosen' : 'geyi-comment',
          iconSize: [28, 28],
          iconAnchor: [4, 28],
          html: `<i>${mark}</i>`,
        })
        const marker = L.marker([at.latitude, at.longitude], { icon, alt: label, title: label, keyboard: true })
        group.addLayer(marker.on('click', () => onPress(id)))
      }
    },
    pick: signal =>
      new Promise(resolve => {
        const over = new AbortController()
        const listening = { capture: true, signal: over.signal }
        const end = (place: Place | null) => {
          over.abort()
          delete container.dataset.picking
          resolve(place)
        }
        let from: PointerEvent | null = null
        container.dataset.picking = ''
        // The press goes on to the map: it may become a drag of it, or with a second finger a pinch.
        container.addEventListener(
          'pointerdown',
          event => {
            from = event.isPrimary && !(event.target as Element).closest('.leaflet-control') ? event : null
          },
          listening,
        )
        container.addEventListener(
          'pointercancel',
          () => {
            from = null
          },
          listening,
        )
        container.addEventListener(
          'pointermove',
          event => {
            if (from?.pointerId === event.pointerId && hasLeft(event, from)) from = null
          },
          listening,
        )
        container.addEventListener(
          'pointerup',
          event => {
            if (from?.pointerId !== event.pointerId || hasLeft(event, from)) return
            const { lat, lng } = map.leaflet.mouseEventToLatLng(event)
            end({ longitude: lng, latitude: lat })
          },
          listening,
        )
        window.addEventListener(
          'keydown',
          event => {
            if (event.key !== 'Escape' && event.key !== 'Enter') return
            event.stopPropagation()
            event.preventDefault()
            const { longitude, latitude } = map.view()
            end(event.key === 'Enter' ? { longitude, latitude } : null)
          },
          listening,
        )
        signal.addEventListener('abort', () => end(null), { once: true })
      }),
    remove() {
      group.remove()
    },
  }
}
