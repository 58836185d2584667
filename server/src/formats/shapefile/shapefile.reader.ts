import { openShp } from 'shapefile'
import { DomainError } from '../../errors/domain-error.ts'
import { unzipped } from '../archive/zip.ts'
import type { ImportFile } from '../feature/import-file.ts'
import type { FeatureSource, RawFeature } from '../feature/raw-feature.ts'
import { encodingNamed } from '../text/text-encoding.ts'
import { type DbfTable, openDbf } from './dbf.ts'
import { measuredShp } from './shp-records.ts'

const PARTS = ['shp', 'dbf', 'prj', 'cpg'] as const
type Part = (typeof PARTS)[number]

const partOf = (entry: string): Part | undefined => PARTS.find(part => entry.toLowerCase().endsWith(`.${part}`))
const stemOf = (entry: string): string => entry.slice(0, -4).toLowerCase()
/** macOS adds a shadow of every file. */
const isShadow = (entry: string): boolean => /(^|\/)(__MACOSX\/|\._)/.test(entry)

/** Rows of the one Shapefile in a zip archive. `crsGiven` stands in for a missing `.prj`. */
export async function readShapefile(
  file: ImportFile,
  encoding: string | undefined,
  crsGiven: boolean,
): Promise<FeatureSource> {
  const seen: string[] = []
  const files = await unzipped(await file.bytes(), file.name, entry => {
    if (!entry.endsWith('/') && !isShadow(entry)) seen.push(entry)
    return partOf(entry) !== undefined && !isShadow(entry)
  })
  const { shp, dbf, prj, cpg } = layerOf(files, seen, file.name)
  if (!dbf) throw missing(file.name, 'dbf', 'the attributes')
  if (!prj && !crsGiven)
    throw missing(file.name, 'prj', 'the coordinate system; say it with --crs, for example --crs EPSG:4490')
  const table = openDbf(dbf, { cpg, said: encoding && encodingNamed(encoding) }, file.name)
  const rows = pairs(measuredShp(shp!, table.count, file.name), table)
  const { warnings, count, encoding: read } = table
  const source = { rows, count, format: 'SHAPEFILE' as const, encoding: read, warnings }
  return prj ? { ...source, projection: prj.toString('utf8').replace(/^\u{feff}/u, '') } : source
}

function layerOf(
  files: ReadonlyMap<string, Buffer>,
  seen: readonly string[],
  name: string,
): Partial<Record<Part, Buffer>> {
  const shapes = [...files.keys()].filter(entry => partOf(entry) === 'shp')
  if (shapes.length === 0) throw noShapes(seen, name)
  if (shapes.length > 1)
    throw new DomainError(
      'BAD_USER_INPUT',
      `${name} holds several Shapefiles (${shapes.slice(0, 5).join(', ')}). Zip one at a time.`,
    )
  const stem = stemOf(shapes[0]!)
  const layer: Partial<Record<Part, Buffer>> = {}
  for (const [entry, bytes] of files) if (stemOf(entry) === stem) layer[partOf(entry)!] ??= bytes
  return layer
}

function noShapes(seen: readonly string[], name: string): DomainError {
  const held = seen.length > 0 ? ` It holds ${seen.slice(0, 5).join(', ')}.` : ''
  return new DomainError('BAD_USER_INPUT', `${name} holds no .shp file: it lacks the shapes.${held}`)
}

const missing = (name: string, part: Part, what: string): DomainError =>
  new DomainError('BAD_USER_INPUT', `${name} holds no .${part} file: it lacks ${what}.`)

async function* pairs(shp: Buffer, table: DbfTable): AsyncGenerator<RawFeature> {
  const shapes = await openShp(shp)
  for (let index = 0; index < table.count; index++) {
    const shape = await shapes.read()
    const record = table.record(index)
    if (record) yield { row: index + 1, geometry: (!shape.done && shape.value) || undefined, ...record }
  }
}
