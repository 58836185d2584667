import { FeatureKind } from '../formats/feature/feature-kind.ts'

/** Exported fields of each kind, in order. All of them import again. */
export const columnsOf: Readonly<Record<FeatureKind, readonly string[]>> = {
  [FeatureKind.DIVISIONS]: ['code', 'name', 'nameEn'],
  [FeatureKind.GRIDS]: ['code', 'name', 'kind', 'households', 'population'],
  [FeatureKind.STATIONS]: [
    'code',
    'kind',
    'division',
    'name',
    'nameEn',
    'address',
    'phone',
    'openingHours',
    'area',
    'accessible',
    'opensOn',
    'closesOn',
    'works',
    'functions',
    'serviceItems',
  ],
  [FeatureKind.BUILDINGS]: ['code', 'name', 'households', 'population'],
}
