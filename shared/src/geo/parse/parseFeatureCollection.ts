import { type DocumentReason, type Parsed, type ParseProblem, problem } from './parsed.ts'
import { type Feature, parseFeature } from './parseFeature.ts'
import type { DocumentOptions } from './parseGeometry.ts'
import { findMemberProblems, isObject } from './parseMembers.ts'

/** The features of a collection one by one, each kept or refused for itself, and what is wrong with the collection. */
export type FeatureRows = {
  readonly problems: readonly ParseProblem<DocumentReason>[]
  readonly rows: Iterable<Parsed<Feature, DocumentReason>>
}

function* parseRows(
  features: readonly unknown[],
  options: DocumentOptions,
): Generator<Parsed<Feature, DocumentReason>> {
  for (const [i, feature] of features.entries()) {
    yield parseFeature(feature, { ...options, path: `${options.path ?? '$'}.features[${i}]` })
  }
}

/** A GeoJSON FeatureCollection → its features, parsed as they are asked for, so that an import can report every bad row. */
export const readFeatureRows = (input: unknown, options: DocumentOptions = {}): FeatureRows => {
  const path = options.path ?? '$'
  if (!isObject(input) || input.type !== 'FeatureCollection')
    return { problems: [problem('WRONG_TYPE', { path: `${path}.type` })], rows: [] }
  const problems = findMemberProblems(input, 'collection', path)
  if (!Array.isArray(input.features)) problems.push(problem('MISSING_MEMBER', { path: `${path}.features` }))
  return { problems, rows: problems.length === 0 ? parseRows(input.features as unknown[], options) : [] }
}

/** A GeoJSON FeatureCollection → all its features, or everything wrong with any of them. */
export const parseFeatureCollection = (
  input: unknown,
  options: DocumentOptions = {},
): Parsed<readonly Feature[], DocumentReason> => {
  const { problems, rows } = readFeatureRows(input, options)
  const features: Feature[] = []
  const changes = []
  const wrong = [...problems]
  for (const row of rows) {
    if (row.ok) {
      features.push(row.value)
      for (const change of row.changes) changes.push(change)
    } else for (const found of row.problems) wrong.push(found)
  }
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value: features, changes }
}
