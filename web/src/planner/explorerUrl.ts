import type { View } from '../map/index.ts'

/** What can be switched on and off on the map. */
export const LAYERS = ['households', 'grids', 'stations', 'names'] as const
export type LayerName = (typeof LAYERS)[number]

/** What is selected: a division or grid by its code, or a station by its id. */
export type Selection =
  | { readonly type: 'ground'; readonly code: string }
  | { readonly type: 'station'; readonly id: string }

/** Everything of the explorer that an address carries. */
export interface ExplorerState {
  readonly view: View | null
  readonly selection: Selection | null
  readonly hidden: readonly LayerName[]
}

/** Reads the state from the query of an address; what makes no sense is left out. */
export function parseExplorerUrl(query: string): ExplorerState {
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
  const id = parameters.get('station')
  const hidden = (parameters.get('hide') ?? '').split(',')
  return {
    view: inRange ? { latitude, longitude, zoom } : null,
    selection: id
      ? { type: 'station', id }
      : /^(\d{6}|\d{9}|\d{12}|\d{15})$/.test(code)
        ? { type: 'ground', code }
        : null,
    hidden: LAYERS.filter(layer => hidden.includes(layer)),
  }
}

/** Writes the state as the query of an address. */
export function formatExplorerUrl({ view, selection, hidden }: ExplorerState): string {
  const parts: string[] = []
  if (view) parts.push(`at=${view.latitude.toFixed(5)},${view.longitude.toFixed(5)},${view.zoom}`)
  if (selection?.type === 'ground') parts.push(`place=${selection.code}`)
  if (selection?.type === 'station') parts.push(`station=${encodeURIComponent(selection.id)}`)
  if (hidden.length > 0) parts.push(`hide=${hidden.join(',')}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
