import type { View } from '../../map/index.ts'

/** Reads the view from the query part of an address: `at=latitude,longitude,zoom`. */
export function parseView(search: string): View | null {
  const parts = new URLSearchParams(search).get('at')?.split(',').map(Number) ?? []
  const [latitude, longitude, zoom] = parts
  if (latitude === undefined || longitude === undefined || zoom === undefined || !parts.every(Number.isFinite))
    return null
  return Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 ? { latitude, longitude, zoom } : null
}

/** Writes a view as the query part of an address, so that it can be shown to somebody else. */
export const formatView = ({ latitude, longitude, zoom }: View): string =>
  `?at=${latitude.toFixed(6)},${longitude.toFixed(6)},${zoom}`
