import { FeatureKind } from '../formats/feature/feature-kind.ts'
import { wordsOf } from '../graphql/words.ts'

/** What a file can be of: features of some kind, or what has ways of its own. */
export type FileKind = keyof typeof FeatureKind | 'PATHS' | 'SERVICE_ITEMS'

export const FileKind = wordsOf<FileKind>('FileKind', 'What a file is of.', {
  DIVISIONS: 'Divisions: districts, subdistricts, communities.',
  GRIDS: 'Grids.',
  STATIONS: 'Service stations.',
  BUILDINGS: 'Buildings with their counts of households and population.',
  PATHS: 'The paths of a district, with its streets where the file has classes of them.',
  SERVICE_ITEMS: 'The catalogue of service items, which all districts share.',
})

/** The kind of features that a file is of; nothing where it is of something else. */
export const featuresOf = (kind: FileKind): FeatureKind | undefined =>
  kind === 'PATHS' || kind === 'SERVICE_ITEMS' ? undefined : FeatureKind[kind]
