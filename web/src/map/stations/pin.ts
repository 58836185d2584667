import { STATION_KINDS, type StationKind } from './kinds.ts'

interface Pin {
  /** Silhouette in a box of 24 × 28; the place is at (12, 27). */
  readonly outline: string
  /** What is cut out of it. */
  readonly sign: string
  /** Width on the map, pixels. */
  readonly width: number
}

const star = (cx: number, cy: number, r: number): string =>
  `M${Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 ? r * 0.42 : r
    const turn = (i * Math.PI) / 5
    return `${(cx + reach * Math.sin(turn)).toFixed(2)} ${(cy - reach * Math.cos(turn)).toFixed(2)}`
  }).join('L')}Z`

/** One family: a red head on a point, a silhouette for every kind, so that it reads in black and white too. */
const pins: Record<StationKind, Pin> = {
  // an octagonal seal with a star
  DISTRICT_CENTER: {
    outline: 'M7.4 1h9.2L23 7.4v8.2L16.6 22 12 27 7.4 22 1 15.6V7.4Z',
    sign: star(12, 11.4, 7.2),
    width: 34,
  },
  // a square seal with a star
  SUBDISTRICT_CENTER: {
    outline: 'M3 1.5h18a1 1 0 0 1 1 1v17.5a1 1 0 0 1-1 1h-5L12 27l-4-6H3a1 1 0 0 1-1-1V2.5a1 1 0 0 1 1-1Z',
    sign: star(12, 11.6, 6.6),
    width: 29,
  },
  // a house
  COMMUNITY_CENTER: {
    outline: 'M12 .8 23 10.2h-2.6V21H16l-4 6-4-6H3.6V10.2H1Z',
    sign: 'M9.2 18.4v-6.2h5.6v6.2Z',
    width: 26,
  },
  // a drop
  SERVICE_STATION: {
    outline: 'M12 1.6a9.6 9.6 0 0 1 9.6 9.6c0 5.4-5.2 9.4-9.6 15.8C7.6 20.6 2.4 16.6 2.4 11.2A9.6 9.6 0 0 1 12 1.6Z',
    sign: 'M12 7a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 0 1 12 7Z',
    width: 24,
  },
  // a flag on its pole
  RED_POST: {
    outline: 'M4.2 1h3.2v1.2H23l-4.4 6 4.4 6H7.4V24L5.8 27 4.2 24Z',
    sign: '',
    width: 24,
  },
  // a diamond with a flash
  COURIER_POST: {
    outline: 'M12 1 22.6 12.2 12 27 1.4 12.2Z',
    sign: 'M13.4 5.6 7.8 13.4h3.6l-1.4 6 6.2-8.2h-3.8Z',
    width: 25,
  },
}

/** Paths of a kind's silhouette and of what is cut out of it, in a box of 24 × 28. */
export const pinShape = (kind: StationKind): { outline: string; sign: string } => pins[kind]

/** Where in its box the silhouette of a kind touches the ground: 0 … 1 from the left. */
const foot = (kind: StationKind): number => (kind === 'RED_POST' ? 5.8 / 24 : 0.5)

export interface PinSize {
  readonly width: number
  readonly height: number
  /** The point that stands on the place. */
  readonly anchorX: number
  readonly anchorY: number
}

/** Pixels that a pin takes up. */
export function pinSize(kind: StationKind, scale = 1): PinSize {
  const width = Math.round(pins[kind].width * scale)
  const height = Math.round((width * 28) / 24)
  return { width, height, anchorX: Math.round(width * foot(kind)), anchorY: Math.round((height * 27) / 28) }
}

/** The pin of a kind as SVG text. */
export function pinSvg(kind: StationKind, { width, height }: { width: number; height: number }): string {
  const { outline, sign } = pins[kind]
  return (
    `<svg class="geyi-pin" width="${width}" height="${height}" viewBox="0 0 24 28" aria-hidden="true" focusable="false">` +
    `<path class="geyi-pin-halo" d="${outline}"/><path class="geyi-pin-body" d="${outline}"/>` +
    `${sign ? `<path class="geyi-pin-sign" d="${sign}"/>` : ''}</svg>`
  )
}

/** The pin of a kind to be set among words. */
export function pinImage(kind: StationKind, width = 16): string {
  return pinSvg(kind, { width, height: Math.round((width * 28) / 24) })
}

export const STACKING: Readonly<Record<StationKind, number>> = Object.fromEntries(
  STATION_KINDS.map((kind, i) => [kind, (STATION_KINDS.length - i) * 1000]),
) as Record<StationKind, number>
