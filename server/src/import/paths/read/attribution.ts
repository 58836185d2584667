import { optionalText } from '../../../graphql/parse/parsed-text.ts'

/** How OpenStreetMap wants to be named: its contributors, and the licence. */
export const OPENSTREETMAP = '© OpenStreetMap contributors (ODbL)'

/** The longest attribution: a map of a phone has room for little more. */
const LONGEST = 120

/** An attribution as somebody wrote it; null where it says nothing. @throws BAD_USER_INPUT */
export const attributionAsked = (text: string | null | undefined): string | null =>
  optionalText('attribution', text, { most: LONGEST })

/**
 * Whom a file itself wants to be named: by a member `attribution` of its collection, as our own export writes it, or as a file of
 * OpenStreetMap’s, by the ids that Overpass and GDAL leave on its rows; null where it says nothing.
 */
export function attributionIn(
  members: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, unknown>>,
): string | null {
  if (typeof members.attribution === 'string') return attributionAsked(members.attribution)
  const isOpenStreetMaps =
    /openstreetmap/i.test(typeof members.copyright === 'string' ? members.copyright : '') ||
    /^way\/\d+$/.test(String(properties['@id'])) ||
    'osm_id' in properties ||
    'osm_way_id' in properties
  return isOpenStreetMaps ? OPENSTREETMAP : null
}
