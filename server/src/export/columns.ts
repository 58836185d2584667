import type { FeatureKind } from '../formats/feature/feature-kind.ts'
import { type FieldName, type FieldOf, fieldsOf } from '../formats/feature/fields.ts'

/** What is read and not written, as the code says it. */
const ONLY_READ = ['parent', 'community', 'subdistrict'] as const

/** Names of what a feature says on its way out, besides its place. */
export type ExportedField<Kind extends FeatureKind> = Exclude<FieldOf<Kind>, (typeof ONLY_READ)[number]>

const places: readonly `${FieldName}`[] = ['longitude', 'latitude', 'wkt']
const unwritten = new Set<string>([...ONLY_READ, ...places])

/** Exported fields of a kind besides its place, in order. All of them import again. */
export const columnsOf = (kind: FeatureKind): readonly `${FieldName}`[] =>
  fieldsOf[kind].map(({ name }) => name).filter(name => !unwritten.has(name))
