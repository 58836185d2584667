/** Formats that features leave in. */
export const FORMATS = ['geojson', 'csv', 'xlsx'] as const
export type ExportFormat = (typeof FORMATS)[number]
