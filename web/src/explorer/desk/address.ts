import { isDissolvedCode, levelOfCode } from '@geyi/shared/codes'
import type { View } from '../../map/index.ts'
import type { Place } from '../../map/places.ts'
import { isDay } from '../../time/era/era.ts'

/** What can be switched on and off on the map. */
export const LAYERS = ['households', 'grids', 'stations', 'names'] as const
export type LayerName = (typeof LAYERS)[number]

/** What is selected: a division or grid by its code, perhaps by pressing a place in it, or a station by its id. */
export type Selection =
  | { readonly type: 'ground'; readonly code: string; readonly point?: Place | undefined }
  | { readonly type: 'station'; readonly id: string }

/** Everything of the explorer that an address carries. */
export interface ExplorerAddress {
  readonly view: View | null
  readonly selection: Selection | null
  /** The day that is shown. Null is today. */
  readonly day: string | null
  readonly hidden: readonly LayerName[]
}

/** Reads the state from the query of an address; what makes no sense is left out. */
export function parseAddress(query: string): ExplorerAddress {
  const parameters = new URLSearchParams(query)
  const [latitude, longitude, zoom] = (parameters.get('at') ?? '').split(',').map(Number)
  const inRange =
    latitude !== undefined &&
    longitude !== undefined &&
    zoom !== undefined &&
    Math.abs(latitude) <= 85 &&
    Math.abs(longitude) <= 180 &&
    zoom >= 3 &&
    zoom <= 19
  const code = parameters.get('place') ?? ''
  const point = parsePoint(parameters.get('point'))
  const day = parameters.get('day') ?? ''
  const id = parameters.get('station')
  const hidden = (parameters.get('hide') ?? '').split(',')
  return {
    view: inRange ? { latitude, longitude, zoom } : null,
    selection: id
      ? { type: 'station', id }
      : isDissolvedCode(code) || levelOfCode(code) === 'grid'
        ? { type: 'ground', code, ...(point ? { point } : {}) }
        : null,
    day: isDay(day) ? day : null,
    hidden: LAYERS.filter(layer => hidden.includes(layer)),
  }
}

/** Writes the state as the query of an address. */
export function formatAddress({ view, selection, day, hidden }: ExplorerAddress): string {
  const parts: string[] = []
  if (view) parts.push(`at=${view.latitude.toFixed(5)},${view.longitude.toFixed(5)},${view.zoom}`)
  if (selection?.type === 'ground') parts.push(`place=${selection.code}`)
  if (selection?.type === 'ground' && selection.point)
    parts.push(`point=${selection.point.latitude.toFixed(6)},${selection.point.longitude.toFixed(6)}`)
  if (selection?.type === 'station') parts.push(`station=${encodeURIComponent(selection.id)}`)
  if (day) parts.push(`day=${day}`)
  if (hidden.length > 0) parts.push(`hide=${hidden.join(',')}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** A place as an address writes it: latitude first, as in `at`. */
function parsePoint(text: string | null): Place | null {
  const match = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? '')
  if (!match) return null
  const [latitude, longitude] = [Number(match[1]), Number(match[2])]
  return latitude <= 85 && latitude >= -85 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
