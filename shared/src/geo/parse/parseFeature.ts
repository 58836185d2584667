import { type DocumentReason, type Parsed, type ParseProblem, problem, refused } from './parsed.ts'
import { type DocumentOptions, type Geometry, parseGeometry } from './parseGeometry.ts'
import { findMemberProblems, isObject, type JsonObject } from './parseMembers.ts'

/** A feature with a geometry in E7; properties are as they came. */
export type Feature = {
  readonly geometry: Geometry
  readonly properties: JsonObject
  readonly id?: string | number
}

/** A GeoJSON Feature → a feature in E7. One without a geometry is refused: it has no place on the map. */
export const parseFeature = (input: unknown, options: DocumentOptions = {}): Parsed<Feature, DocumentReason> => {
  const path = options.path ?? '$'
  if (!isObject(input) || input.type !== 'Feature') return refused(problem('WRONG_TYPE', { path: `${path}.type` }))
  const { geometry, properties, id } = input
  const problems: ParseProblem<DocumentReason>[] = findMemberProblems(input, 'feature', path)
  if (properties === undefined) problems.push(problem('MISSING_MEMBER', { path: `${path}.properties` }))
  else if (properties !== null && !isObject(properties))
    problems.push(problem('BAD_PROPERTIES', { path: `${path}.properties` }))
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    problems.push(problem('BAD_ID', { path: `${path}.id` }))
  if (geometry === undefined) problems.push(problem('MISSING_MEMBER', { path: `${path}.geometry` }))
  if (geometry === null) problems.push(problem('EMPTY', { path: `${path}.geometry` }))
  if (geometry === undefined || geometry === null) return refused(...problems)
  const parsed = parseGeometry(geometry, { ...options, path: `${path}.geometry` })
  if (!parsed.ok) return refused(...problems, ...parsed.problems)
  if (problems.length > 0) return refused(...problems)
  return {
    ok: true,
    value: {
      geometry: parsed.value,
      properties: isObject(properties) ? properties : {},
      ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    },
    changes: parsed.changes,
  }
}
