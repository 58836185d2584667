/** One row of a file before anything in it is trusted. */
export interface RawFeature {
  /** Its number as a planner counts: features and records from 1, rows of a table as a spreadsheet numbers them. */
  readonly row: number
  /** A GeoJSON geometry in the file's own coordinates, or nothing where the columns hold the place. */
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>>
  /** The `id` member of a GeoJSON feature. */
  readonly id?: unknown
}

/** Rows of a file, read as they are asked for. */
export interface FeatureSource {
  readonly rows: AsyncIterable<RawFeature>
  /** The file's own word on its coordinate system: the WKT of a `.prj`. */
  readonly projection?: string
}
