import { DomainError } from '../../errors/domain-error.ts'
import { parseExactly, parseFeatureExactly } from '../feature/exact-number.ts'
import type { ImportFile } from '../feature/import-file.ts'
import type { FeatureSource, RawFeature } from '../feature/raw-feature.ts'
import { refusedFile } from '../feature/refused-file.ts'
import { decodeChunks } from '../text/text-encoding.ts'
import { CollectionScanner } from './collection-scanner.ts'

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Features of a GeoJSON document, one at a time. `crsGiven` overrules what the document says of its coordinates. */
export function readGeoJson(file: ImportFile, encoding: string, crsGiven: boolean): FeatureSource {
  const members: Members = {}
  return { rows: features(file, encoding, crsGiven, members), format: 'GEOJSON', encoding, members, warnings: [] }
}

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']
/** Members whose numbers are places. */
const PLACES = new Set(['geometry', 'coordinates', 'geometries', 'bbox', 'arcs', 'transform', 'objects'])

async function* features(
  file: ImportFile,
  encoding: string,
  crsGiven: boolean,
  members: Members,
): AsyncGenerator<RawFeature> {
  const scanner = new CollectionScanner()
  let row = 0
  try {
    for await (const text of decodeChunks(file.chunks(), encoding, file.name))
      for (const found of scanner.push(text))
        if (found.kind === 'feature') yield featureOf(++row, parseFeatureExactly(found.text), file.name)
        else members[found.name] = PLACES.has(found.name) ? JSON.parse(found.text) : parseExactly(found.text)
    scanner.end()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const place = row === 0 ? '' : `, after feature ${row}`
    throw refusedFile('FILE_DAMAGED', `${file.name} is no JSON${place}: ${oneLine(error.message)}.`)
  }
  if (members.crs !== undefined && members.crs !== null && !crsGiven) checkCrs(members.crs, file.name)
  if (members.type === 'Feature') yield featureOf(++row, members, file.name)
  else if (GEOMETRIES.includes(String(members.type))) yield { row: ++row, geometry: members, properties: {} }
  else if (members.type !== 'FeatureCollection' || !scanner.sawFeatures)
    throw refusedFile(
      'FILE_UNREAD_KIND',
      `${file.name} holds no GeoJSON FeatureCollection${kindOf(members)}. Save it as GeoJSON.`,
    )
}

/** What a document is instead, as far as it says so. */
function kindOf({ type, geometryType }: Members): string {
  if (geometryType !== undefined) return ', but Esri’s JSON'
  if (type === 'Topology') return ', but a TopoJSON topology'
  return typeof type === 'string' ? `, but the type “${oneLine(type)}”` : ''
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 120)

function featureOf(row: number, feature: unknown, name: string): RawFeature {
  if (!isObject(feature) || feature.type !== 'Feature')
    throw new DomainError(
      'BAD_USER_INPUT',
      `${name}: element ${row} of its features is no GeoJSON Feature${isObject(feature) && isObject(feature.attributes) ? ', but one of Esri’s JSON. Save it as GeoJSON' : ''}.`,
    )
  const { geometry, properties, id } = feature
  if (properties !== undefined && properties !== null && !isObject(properties))
    throw new DomainError('BAD_USER_INPUT', `${name}: the properties of feature ${row} are no object.`)
  return { row, geometry: geometry ?? undefined, properties: isObject(properties) ? properties : {}, id }
}

const CRS84 = /CRS:?84/

/** RFC 7946 knows no other system than CRS84; files that name another would land elsewhere on Earth. */
function checkCrs(crs: unknown, name: string): void {
  const said = isObject(crs) && isObject(crs.properties) ? crs.properties.name : crs
  const named = (typeof said === 'string' ? said : JSON.stringify(crs)).slice(0, 80)
  if (CRS84.test(named)) return
  const epsg = /EPSG:.*?(\d{4,6})$/.exec(named)?.[1] ?? '4490'
  throw new DomainError(
    'INVALID_GEOMETRY',
    `${name} says that its coordinates are in “${named}”. Confirm it or say what they are with --crs, for example --crs EPSG:${epsg}.`,
    { reason: 'UNSUPPORTED_CRS' },
  )
}
