/** Formats that features leave in. */
export const FORMATS = ['geojson', 'csv'] as const
export type ExportFormat = (typeof FORMATS)[number]
