import { registerEnumType } from 'type-graphql'

/** What the features of a file are taken for. */
export enum FeatureKind {
  DIVISIONS = 'DIVISIONS',
  GRIDS = 'GRIDS',
  STATIONS = 'STATIONS',
  BUILDINGS = 'BUILDINGS',
}

registerEnumType(FeatureKind, {
  name: 'FeatureKind',
  description: 'What the features of a file are taken for.',
  valuesConfig: {
    DIVISIONS: { description: 'Divisions: districts, subdistricts, communities.' },
    GRIDS: { description: 'Grids.' },
    STATIONS: { description: 'Service stations.' },
    BUILDINGS: { description: 'Buildings with their counts of households and population.' },
  },
})
