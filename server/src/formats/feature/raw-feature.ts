/** What a file of rows can be. */
export type FileFormat = keyof typeof fileFormats

export const fileFormats = {
  CSV: 'A table as text.',
  GEOJSON: 'GeoJSON.',
  OSM: 'An extract of OpenStreetMap.',
  SHAPEFILE: 'A zipped Shapefile.',
  WORKBOOK: 'An Excel workbook.',
} as const

/** Something that reading a row changed or could not tell, in words. */
export interface Remark {
  readonly code: 'TEXT_CUT' | 'NUMBER_MISSING'
  readonly message: string
}

/** Something that there is to know about a whole file, in words. */
export interface FileWarning {
  readonly code: FileWarningCode
  readonly message: string
}

export type FileWarningCode = keyof typeof fileWarnings

export const fileWarnings = {
  ENCODING_GUESSED: 'Nothing says how its text is written; it was read as GBK.',
  TITLES_SKIPPED: 'Something stands above the names of its columns, and was not read.',
  DATUM_UNSURE: 'Its coordinates can’t be shifted to CGCS2000 exactly: places may be off by some hundred metres.',
} as const

/** One row of a file before anything in it is trusted. */
export interface RawFeature {
  /** Its number as a planner counts: features and records from 1, rows of a table as a spreadsheet numbers them. */
  readonly row: number
  /** A GeoJSON geometry in the file's own coordinates, or nothing where the columns hold the place. */
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>>
  /** The `id` member of a GeoJSON feature. */
  readonly id?: unknown
  readonly remarks?: readonly Remark[]
}

/** Rows of a file, read as they are asked for. */
export interface FeatureSource {
  readonly rows: AsyncIterable<RawFeature>
  /** What the file is. */
  readonly format: FileFormat
  /** How many rows there are at most, where that is known before they are read. */
  readonly count?: number
  /** How its text was read, where that can be said otherwise. */
  readonly encoding?: string
  /** The file's own word on its coordinate system: the WKT of a `.prj`. */
  readonly projection?: string
  /** Of a GeoJSON document what stands beside its features, as far as it was read. */
  readonly members?: Readonly<Record<string, unknown>>
  /** What there is to know about the whole file. */
  readonly warnings: readonly FileWarning[]
}
