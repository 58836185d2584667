import { type ParseProblem, problem } from './parsed.ts'

/** An object from untrusted JSON. */
export type JsonObject = { readonly [member: string]: unknown }

/** Whether a value is an object with members: not null, not an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const CRS84 =
  /^(urn:ogc:def:crs:OGC:(1\.3|):CRS84|OGC:CRS84|https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/(1\.3|0)\/CRS84)$/

const isCrs84 = (crs: unknown): boolean =>
  isObject(crs) && crs.type === 'name' && isObject(crs.properties) && CRS84.test(String(crs.properties.name))

const isBBox = (bbox: unknown): boolean =>
  Array.isArray(bbox) &&
  (bbox.length === 4 || bbox.length === 6) &&
  bbox.every(number => typeof number === 'number' && Number.isFinite(number))

// RFC 7946 §7.1; other members are foreign and of no concern.
const misplaced = {
  geometry: ['geometry', 'properties', 'features'],
  feature: ['coordinates', 'geometries', 'features'],
  collection: ['coordinates', 'geometries', 'geometry', 'properties'],
} as const

/** What is wrong with the members every GeoJSON object may have: `crs`, `bbox`, and those of other types. */
export const findMemberProblems = (object: JsonObject, kind: keyof typeof misplaced, path: string): ParseProblem[] => {
  const problems: ParseProblem[] = []
  if (object.crs !== undefined && !isCrs84(object.crs))
    problems.push(problem('UNSUPPORTED_CRS', { path: `${path}.crs` }))
  if (object.bbox !== undefined && !isBBox(object.bbox)) problems.push(problem('BAD_BBOX', { path: `${path}.bbox` }))
  for (const member of misplaced[kind]) {
    if (Object.hasOwn(object, member)) problems.push(problem('MISPLACED_MEMBER', { path: `${path}.${member}` }))
  }
  return problems
}
