import { DomainError } from '../../api/domain-error.ts'
import { readCsv } from './csv.reader.ts'
import { readGeoJson } from './geojson.reader.ts'
import type { ImportFile } from './import-file.ts'
import type { FeatureSource } from './raw-feature.ts'
import { readShapefile } from './shapefile.reader.ts'

/** How to read a file, where it does not say so itself. */
export interface ReadOptions {
  readonly crs?: string | undefined
  readonly encoding?: string | undefined
}

/** Opens a file by what is in it, whatever its name ends in. @throws BAD_USER_INPUT for what Geyi can't read. */
export async function openSource(file: ImportFile, { crs, encoding }: ReadOptions): Promise<FeatureSource> {
  const head = await headOf(file)
  if (head.subarray(0, 2).toString('latin1') === 'PK') return readShapefile(file, encoding, crs !== undefined)
  if (head.length >= 4 && head.readInt32BE(0) === 9994)
    throw new DomainError(
      'BAD_USER_INPUT',
      `${file.name} is one part of a Shapefile. Zip it with its .dbf, .prj and .cpg, and import the zip.`,
    )
  const start = head
    .toString('utf8')
    .replace(/^\u{feff}/u, '')
    .trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return readGeoJson(file, encoding, crs !== undefined)
  if (start.startsWith('<') || start.startsWith('%PDF'))
    throw new DomainError(
      'BAD_USER_INPUT',
      `${file.name} is of a kind that Geyi can’t read. Save it as GeoJSON, CSV or a zipped Shapefile.`,
    )
  return readCsv(file, encoding)
}

async function headOf(file: ImportFile): Promise<Buffer> {
  for await (const chunk of file.chunks()) return chunk.subarray(0, 4096)
  return Buffer.alloc(0)
}
