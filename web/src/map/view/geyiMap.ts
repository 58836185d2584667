import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import './map.css'
import { Background, type BackgroundSettings } from '../background/background.ts'
import { boxOf } from '../canvas/boxOf.ts'
import type { Theme } from '../canvas/palette.ts'
import type { Box, Place } from '../canvas/place.ts'
import { FINGER_TAP } from '../canvas/tapReach.ts'
import { type Locale, mapWords } from '../canvas/words.ts'

/** What part of the world is shown. */
export interface View extends Place {
  readonly zoom: number
}

export interface MapOptions {
  readonly theme: Theme
  readonly locale: Locale
  /** Where to begin: a view or a box to be filled. */
  readonly view?: View | null
  readonly box?: Box | null
  readonly insets?: Insets
  /** Where the zoom buttons stand; none on phones, where fingers zoom. */
  readonly zoomButtons?: 'topleft' | 'topright' | 'bottomright' | 'bottomleft' | false
  /** A place that is no pin was pressed. */
  readonly onPress?: (place: Place, zoom: number) => void
  /** The view has come to rest. */
  readonly onView?: (view: View) => void
}

/** Pixels that something covers at each edge, so that flights end where they can be seen. */
export interface Insets {
  readonly top?: number
  readonly right?: number
  readonly bottom?: number
  readonly left?: number
}

/** A map in an element of the page. */
export interface GeyiMap {
  /** For the layers of this folder; pages don't touch it. */
  readonly leaflet: L.Map
  readonly background: Background
  view(): View
  box(): Box
  setView(view: View): void
  /** Takes the keyboard. */
  focus(): void
  flyTo(place: Place, zoom?: number): void
  /** Pans as little as it takes to show a place. */
  reveal(place: Place): void
  /** Pans as little as it takes to show a whole box, if there is room for it. */
  revealBox(box: Box): void
  fit(box: Box, options?: { maxZoom?: number; animate?: boolean }): void
  /** The place that lies some pixels to the east and south of another. */
  shifted(place: Place, dx: number, dy: number): Place
  setInsets(insets: Insets): void
  insets(): Insets
  setTheme(theme: Theme): void
  setLocale(locale: Locale): void
  setBackground(settings: BackgroundSettings): void
  setSample(sample: boolean): void
  remove(): void
}

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

// A finger that rolls as it taps moves no map.
if (window.matchMedia('(pointer: coarse)').matches) L.Draggable.mergeOptions({ clickTolerance: FINGER_TAP })

/** How far a view must move along one axis so that a span lies between two edges; 0 where it does or can't. */
function stepInto(from: number, to: number, first: number, last: number): number {
  if (to - from > last - first) return 0
  return from < first ? from - first : to > last ? to - last : 0
}

/** Makes a map with its background; stations, divisions and places are layers put onto it. */
export function createMap(element: HTMLElement, options: MapOptions): GeyiMap {
  const words = mapWords(options.locale)
  const map = L.map(element, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 3,
    maxZoom: 19,
    zoomSnap: 0.5,
    worldCopyJump: true,
    zoomAnimation: !still(),
    fadeAnimation: !still(),
    markerZoomAnimation: !still(),
    inertia: !still(),
    boxZoom: true,
    wheelPxPerZoomLevel: 90,
  })
  // Lines say nothing to a screen reader; what can be pressed stands in other panes.
  map.getPane('overlayPane')!.setAttribute('aria-hidden', 'true')
  L.control.attribution({ prefix: false, position: 'bottomright' }).addTo(map)
  L.control.scale({ imperial: false, position: 'bottomleft', maxWidth: 96 }).addTo(map)
  let zoomButtons: L.Control | null = null
  const addZoomButtons = (locale: Locale): void => {
    zoomButtons?.remove()
    if (options.zoomButtons === false) return
    const { zoomIn, zoomOut } = mapWords(locale)
    zoomButtons = L.control
      .zoom({ position: options.zoomButtons ?? 'topright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut })
      .addTo(map)
  }
  addZoomButtons(options.locale)

  let insets: Insets = options.insets ?? {}
  const padding = (around = 24): L.FitBoundsOptions => ({
    paddingTopLeft: [(insets.left ?? 0) + around, (insets.top ?? 0) + around],
    paddingBottomRight: [(insets.right ?? 0) + around, (insets.bottom ?? 0) + around],
  })
  const bounds = ({ west, south, east, north }: Box) => L.latLngBounds([south, west], [north, east])
  const view = (): View => {
    const { lat, lng } = map.getCenter()
    return { longitude: lng, latitude: lat, zoom: map.getZoom() }
  }

  if (options.view) map.setView([options.view.latitude, options.view.longitude], options.view.zoom)
  else if (options.box) map.fitBounds(bounds(options.box), { ...padding(8), animate: false })
  else map.setView([35, 105], 4)

  const background = new Background(map, options.theme, options.locale)
  element.dataset.mapTheme = options.theme
  element.setAttribute('role', 'region')
  element.setAttribute('aria-label', words.map)

  map.on('click', ({ latlng }: L.LeafletMouseEvent) =>
    options.onPress?.({ longitude: latlng.lng, latitude: latlng.lat }, map.getZoom()),
  )
  map.on('moveend', () => options.onView?.(view()))
  const resized = new ResizeObserver(() => map.invalidateSize({ pan: false, debounceMoveend: true }))
  resized.observe(element)
  // Another size of type needs other names, and other room for them.
  const typed = new MutationObserver(() => map.fire('geyi:type').fire('geyi:background'))
  typed.observe(document.documentElement, { attributeFilter: ['data-type'] })

  return {
    leaflet: map,
    background,
    view,
    box: () => boxOf(map),
    focus: () => element.focus({ preventScroll: true }),
    setView({ longitude, latitude, zoom }) {
      map.setView([latitude, longitude], zoom, { animate: false })
    },
    flyTo({ longitude, latitude }, zoom = Math.max(map.getZoom(), 16)) {
      const shift = L.point(
        (insets.left ?? 0) - (insets.right ?? 0),
        (insets.top ?? 0) - (insets.bottom ?? 0),
      ).divideBy(2)
      const centre = map.unproject(map.project([latitude, longitude], zoom).subtract(shift), zoom)
      if (still()) map.setView(centre, zoom, { animate: false })
      else map.flyTo(centre, zoom, { duration: 0.6 })
    },
    reveal({ longitude, latitude }) {
      const { paddingTopLeft, paddingBottomRight } = padding(48)
      map.panInside([latitude, longitude], { paddingTopLeft: paddingTopLeft!, paddingBottomRight: paddingBottomRight! })
    },
    revealBox({ west, south, east, north }) {
      const { x, y } = map.getSize()
      const upper = map.latLngToContainerPoint([north, west])
      const lower = map.latLngToContainerPoint([south, east])
      const dx = stepInto(upper.x, lower.x, (insets.left ?? 0) + 16, x - (insets.right ?? 0) - 16)
      const dy = stepInto(upper.y, lower.y, (insets.top ?? 0) + 16, y - (insets.bottom ?? 0) - 16)
      if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { animate: !still() })
    },
    fit(box, { maxZoom = 17, animate = true } = {}) {
      const fitting = { ...padding(), maxZoom, duration: 0.6 }
      if (!animate || still()) map.fitBounds(bounds(box), { ...fitting, animate: false })
      else map.flyToBounds(bounds(box), fitting)
    },
    shifted({ longitude, latitude }, dx, dy) {
      const zoom = map.getZoom()
      const { lng, lat } = map.unproject(map.project([latitude, longitude], zoom).add([dx, dy]), zoom)
      return { longitude: lng, latitude: lat }
    },
    setInsets(next) {
      insets = next
    },
    insets: () => insets,
    setTheme(theme) {
      element.dataset.mapTheme = theme
      background.setTheme(theme)
    },
    setLocale(locale) {
      element.setAttribute('aria-label', mapWords(locale).map)
      addZoomButtons(locale)
      background.setLocale(locale)
    },
    setBackground(settings) {
      background.set(settings)
    },
    setSample(sample) {
      background.setSample(sample)
    },
    remove() {
      resized.disconnect()
      typed.disconnect()
      // The end of a resize may still be on its way when the map is gone.
      map.off('moveend')
      map.remove()
    },
  }
}
