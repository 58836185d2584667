import { openShp } from 'shapefile'
import { DomainError } from '../../api/domain-error.ts'
import { type DbfTable, openDbf } from './dbf.ts'
import type { ImportFile } from './import-file.ts'
import type { FeatureSource, RawFeature } from './raw-feature.ts'
import { decodeText, encodingNamed, encodingOf } from './text-encoding.ts'
import { unzipped } from './zip.ts'

const PARTS = ['shp', 'dbf', 'prj', 'cpg'] as const
type Part = (typeof PARTS)[number]

const partOf = (entry: string): Part | undefined => PARTS.find(part => entry.toLowerCase().endsWith(`.${part}`))
/** macOS adds a shadow of every file. */
const isShadow = (entry: string): boolean => /(^|\/)(__MACOSX\/|\._)/.test(entry)

/** Rows of the one Shapefile in a zip archive. `crsGiven` stands in for a missing `.prj`. */
export async function readShapefile(
  file: ImportFile,
  encoding: string | undefined,
  crsGiven: boolean,
): Promise<FeatureSource> {
  const files = await unzipped(await file.bytes(), file.name, entry => partOf(entry) !== undefined && !isShadow(entry))
  const layer = layerOf(files, file.name)
  const { shp, dbf, prj, cpg } = layer
  if (!dbf) throw missing(file.name, 'dbf', 'the attributes')
  if (!prj && !crsGiven)
    throw missing(file.name, 'prj', 'the coordinate system; say it with --crs, for example --crs EPSG:4490')
  const table = openDbf(dbf, attributeEncoding(dbf, cpg, encoding), file.name)
  const rows = pairs(shp!, table, file.name)
  return prj ? { rows, projection: prj.toString('utf8').replace(/^\u{feff}/u, '') } : { rows }
}

function layerOf(files: ReadonlyMap<string, Buffer>, name: string): Partial<Record<Part, Buffer>> {
  const shapes = [...files.keys()].filter(entry => partOf(entry) === 'shp')
  if (shapes.length === 0) throw missing(name, 'shp', 'the shapes')
  if (shapes.length > 1)
    throw new DomainError(
      'BAD_USER_INPUT',
      `${name} holds several Shapefiles (${shapes.slice(0, 5).join(', ')}). Zip one at a time.`,
    )
  const stem = shapes[0]!.slice(0, -4)
  const layer: Partial<Record<Part, Buffer>> = {}
  for (const [entry, bytes] of files) if (entry.slice(0, -4) === stem) layer[partOf(entry)!] = bytes
  return layer
}

const missing = (name: string, part: Part, what: string): DomainError =>
  new DomainError('BAD_USER_INPUT', `${name} holds no .${part} file: it lacks ${what}.`)

/** What the user says, else what the `.cpg` says, else what the bytes look like. */
function attributeEncoding(dbf: Buffer, cpg: Buffer | undefined, said: string | undefined): string {
  if (said) return encodingNamed(said)
  const label = cpg ? decodeText(cpg, 'utf8').trim() : ''
  return label ? encodingNamed(label) : encodingOf(dbf.subarray(dbf.readUInt16LE(8)))
}

async function* pairs(shp: Buffer, table: DbfTable, name: string): AsyncGenerator<RawFeature> {
  const broken = (why: string) => new DomainError('BAD_USER_INPUT', `The .shp of ${name} is broken: ${why}.`)
  if (shp.length < 100 || shp.readInt32BE(0) !== 9994) throw broken('it has no header')
  if (shp.readInt32BE(24) * 2 !== shp.length) throw broken('its length is not what its header says')
  let index = 0
  try {
    const shapes = await openShp(shp)
    for (let shape = await shapes.read(); !shape.done; shape = await shapes.read()) {
      if (index >= table.count) throw broken(`it has more shapes than the .dbf has records, ${table.count}`)
      const properties = table.record(index++)
      if (properties) yield { row: index, geometry: shape.value ?? undefined, properties }
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw broken(`shape ${index + 1} can’t be read`)
    throw error
  }
  if (index < table.count) throw broken(`it has ${index} shapes, but the .dbf has ${table.count} records`)
}
