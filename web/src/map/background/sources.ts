import type { Box } from '../canvas/place.ts'
import type { Locale } from '../canvas/words.ts'

/** Who has to be named where their paths and streets are shown. */
export interface MapSource {
  readonly attribution: string
  /** Where they are. */
  readonly extent: Box
}

/** Whom a map of a box has to name, in words. */
export const sourcesIn = (sources: readonly MapSource[] = [], box: Box, locale: Locale): string[] =>
  sources
    .filter(({ extent }) => meet(extent, box))
    .map(({ attribution }) =>
      locale === 'zh' ? attribution.replace('OpenStreetMap contributors', 'OpenStreetMap 贡献者') : attribution,
    )

const meet = (a: Box, b: Box): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north

/** An attribution for Leaflet's control, which takes markup. OpenStreetMap's leads to its licence. */
export const markupOf = (attribution: string): string =>
  attribution.includes('OpenStreetMap')
    ? `<a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">${escaped(attribution)}</a>`
    : escaped(attribution)

/** A text within markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
