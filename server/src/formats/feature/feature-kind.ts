/** What the features of a file are taken for. */
export enum FeatureKind {
  DIVISIONS = 'DIVISIONS',
  GRIDS = 'GRIDS',
  STATIONS = 'STATIONS',
  BUILDINGS = 'BUILDINGS',
}
