import { DomainError } from '../../api/domain-error.ts'
import { CollectionScanner } from './collection-scanner.ts'
import type { ImportFile } from './import-file.ts'
import type { FeatureSource, RawFeature } from './raw-feature.ts'
import { decodeChunks, encodingNamed } from './text-encoding.ts'

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Features of a GeoJSON FeatureCollection, one at a time. `crsGiven` overrules what the document says of its coordinates. */
export function readGeoJson(file: ImportFile, encoding: string | undefined, crsGiven: boolean): FeatureSource {
  return { rows: features(file, encoding ? encodingNamed(encoding) : 'utf8', crsGiven) }
}

async function* features(file: ImportFile, encoding: string, crsGiven: boolean): AsyncGenerator<RawFeature> {
  const scanner = new CollectionScanner()
  const members: Members = {}
  let row = 0
  try {
    for await (const text of decodeChunks(file.chunks(), encoding, file.name))
      for (const found of scanner.push(row === 0 ? text.replace(/^\u{feff}/u, '') : text))
        if (found.kind === 'member') members[found.name] = JSON.parse(found.text)
        else yield featureOf(++row, JSON.parse(found.text), file.name)
    scanner.end()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const place = row === 0 ? '' : `, after feature ${row}`
    throw new DomainError('BAD_USER_INPUT', `${file.name} is no JSON${place}: ${error.message}.`)
  }
  if (members.crs !== undefined && members.crs !== null && !crsGiven) checkCrs(members.crs, file.name)
  if (members.type === 'Feature') yield featureOf(++row, members, file.name)
  else if (members.type !== 'FeatureCollection' || !scanner.sawFeatures)
    throw new DomainError('BAD_USER_INPUT', `${file.name} holds no GeoJSON FeatureCollection.`)
}

function featureOf(row: number, feature: unknown, name: string): RawFeature {
  if (!isObject(feature) || feature.type !== 'Feature')
    throw new DomainError('BAD_USER_INPUT', `${name}: element ${row} of its features is no GeoJSON Feature.`)
  const { geometry, properties, id } = feature
  if (properties !== undefined && properties !== null && !isObject(properties))
    throw new DomainError('BAD_USER_INPUT', `${name}: the properties of feature ${row} are no object.`)
  return { row, geometry: geometry ?? undefined, properties: isObject(properties) ? properties : {}, id }
}

const CRS84 = /CRS:?84/

/** RFC 7946 knows no other system than CRS84; files that name another would land elsewhere on Earth. */
function checkCrs(crs: unknown, name: string): void {
  const named = isObject(crs) && isObject(crs.properties) ? String(crs.properties.name) : 'unknown'
  if (CRS84.test(named)) return
  throw new DomainError(
    'INVALID_GEOMETRY',
    `${name} says that its coordinates are in “${named.slice(0, 80)}”. Confirm it or say what they are with --crs, for example --crs EPSG:4490.`,
    { reason: 'UNSUPPORTED_CRS' },
  )
}
