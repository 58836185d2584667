import { findDuplicateMember } from './duplicateMember.ts'
import { type DocumentReason, type Parsed, problem, refused } from './parsed.ts'
import { type Feature, parseFeature } from './parseFeature.ts'
import { parseFeatureCollection } from './parseFeatureCollection.ts'
import { type DocumentOptions, parseGeometry } from './parseGeometry.ts'
import { isObject } from './parseMembers.ts'

/**
 * The text of a GeoJSON document → its features; a bare geometry is a feature without properties.
 *
 * The strictest door. Of what RFC 7946 leaves to the parser it refuses: a member named twice (§11.2 of RFC 8259 lets
 * readers differ on which counts), and rings against the right-hand rule — unless `winding: 'any'` is asked for, as
 * real files need. Beyond it, everything that is no place or area: lines, collections, features without a geometry.
 * More digits than E7 holds are rounded, as always.
 */
export const parseGeoJSONText = (
  text: string,
  options: DocumentOptions = {},
): Parsed<readonly Feature[], DocumentReason> => {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return refused(problem('NOT_JSON'))
  }
  const twice = findDuplicateMember(text)
  if (twice !== undefined) return refused(problem('DUPLICATE_MEMBER', { path: twice }))
  const strict: DocumentOptions = { winding: 'right-hand', ...options }
  const type = isObject(document) ? document.type : undefined
  if (type === 'FeatureCollection') return parseFeatureCollection(document, strict)
  if (type === 'Feature') {
    const feature = parseFeature(document, strict)
    return feature.ok ? { ...feature, value: [feature.value] } : feature
  }
  const geometry = parseGeometry(document, strict)
  return geometry.ok ? { ...geometry, value: [{ geometry: geometry.value, properties: {} }] } : geometry
}
