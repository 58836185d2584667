import type { ToDegrees } from './crs.ts'

/** How deep a MultiPolygon nests its positions; what goes deeper is no geometry. */
const DEPTH = 4

/**
 * A copy of a geometry whose coordinates are degrees. What is no position stays as it is, for the parser to refuse with its place;
 * heights are left out.
 */
export function reprojected(geometry: unknown, toDegrees: ToDegrees | undefined): unknown {
  if (!toDegrees || typeof geometry !== 'object' || geometry === null || !('coordinates' in geometry)) return geometry
  return { ...geometry, coordinates: walked(geometry.coordinates, toDegrees, DEPTH) }
}

function walked(part: unknown, toDegrees: ToDegrees, depth: number): unknown {
  if (!Array.isArray(part) || depth === 0) return part
  const [x, y] = part
  if (typeof x !== 'number' && typeof y !== 'number') return part.map(inner => walked(inner, toDegrees, depth - 1))
  return Number.isFinite(x) && Number.isFinite(y) ? toDegrees([x, y]) : part
}
