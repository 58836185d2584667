const SAVE = 'Save it as GeoJSON, CSV or a zipped Shapefile.'

/** Beginnings of files that Geyi does not read, and what to say of them. */
const KINDS: readonly (readonly [beginning: string, kind: string])[] = [
  ['\x00\x00\x27\x0a', 'one part of a Shapefile. Zip it with its .dbf, .prj and .cpg, and take the zip.'],
  ['%PDF', `of a kind that Geyi can’t read (PDF). ${SAVE}`],
  [
    '\xd0\xcf\x11\xe0',
    'an old Excel workbook or another Office document. Save the sheet as CSV (UTF-8) and take that.',
  ],
  ['SQLite format 3', `a GeoPackage or another SQLite database. ${SAVE}`],
  ['7z\xbc\xaf', 'a 7z archive. Pack the Shapefile as .zip.'],
  ['Rar!', 'a RAR archive. Pack the Shapefile as .zip.'],
  ['\x1f\x8b', 'packed by gzip. Unpack it, or pack a Shapefile as .zip.'],
  ['\x00\x00\x00\x0d\x0a\x09OSM', 'an extract of OpenStreetMap. Only paths are read from one: --as paths.'],
  ['\x00\x00\x00\x0e\x0a\x09OSM', 'an extract of OpenStreetMap. Only paths are read from one: --as paths.'],
  ['fgb\x03', `FlatGeobuf. ${SAVE}`],
  ['PAR1', `Parquet. ${SAVE}`],
]

/** What a file is that Geyi does not read, and what to do, as the end of a sentence; nothing for one that it may. */
export const foreignKind = (head: Buffer): string | undefined =>
  KINDS.find(([beginning]) => head.subarray(0, beginning.length).toString('latin1') === beginning)?.[1]
