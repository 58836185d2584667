import L from 'leaflet'
import type { Locale } from '../canvas/words.ts'
import { kindName } from './kinds.ts'
import { pinSize, pinSvg, STACKING } from './pin.ts'
import type { MapStation } from './station.ts'

const SELECTED_SCALE = 1.35

/** The pin of one station as an icon; its name is set as text on the element, never as markup. */
export function stationIcon(station: MapStation, selected: boolean): L.DivIcon {
  const size = pinSize(station.kind, selected ? SELECTED_SCALE : 1)
  const mark = station.mark ? '<b class="geyi-mark"></b>' : ''
  return L.divIcon({
    className: `geyi-station${selected ? ' is-selected' : ''}${station.muted ? ' is-muted' : ''}${station.planned ? ' is-planned' : ''}`,
    html: pinSvg(station.kind, size) + mark,
    iconSize: [size.width, size.height],
    iconAnchor: [size.anchorX, size.anchorY],
  })
}

/** Names the pin's element for readers and gives it the mark that it bears. */
export function labelMarker(marker: L.Marker, station: MapStation, selected: boolean, locale: Locale): void {
  const element = marker.getElement()
  if (!element) return
  const planned = locale === 'zh' ? '，规划中' : ', planned'
  const kind = `${kindName(station.kind, locale)}${station.planned ? planned : ''}`
  element.setAttribute('role', 'button')
  element.setAttribute('aria-label', locale === 'zh' ? `${station.name}（${kind}）` : `${station.name} (${kind})`)
  element.setAttribute('aria-pressed', String(selected))
  element.dataset.station = station.id
  const mark = element.querySelector('.geyi-mark')
  if (mark) mark.textContent = station.mark ?? ''
}

/** A pin that can only be looked at. */
export function makeInert(marker: L.Marker): void {
  const element = marker.getElement()
  element?.setAttribute('role', 'img')
  element?.removeAttribute('aria-pressed')
}

export const stackingOf = (station: MapStation, selected: boolean): number =>
  STACKING[station.kind] + (selected ? 100_000 : 0)
