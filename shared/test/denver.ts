import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import proj4 from 'proj4'
import { open as openShapefile } from 'shapefile'
import { open as openZip } from 'yauzl'
import { type MultiPolygon, type Position, quantise } from '../src/geo/position.ts'

const folder = fileURLToPath(new URL('../../../shared/data/denver/', import.meta.url))

/** Whether Denver's files lie beside the project. */
export const denverIsThere = existsSync(folder)

type DenverName = 'blocks' | 'precincts' | 'flawed-region'

/** The zipped Shapefile of Denver's blocks, precincts or flawed region. */
export const denverFile = (name: DenverName): string => `${folder}${name}.zip`

/** One polygon of a Denver file, in longitude and latitude, quantised, rings as the file has them. */
export type DenverFeature = {
  readonly id: string
  readonly boundary: MultiPolygon
  readonly properties: Readonly<Record<string, unknown>>
}

/** The files of a zip archive by extension. */
const unzip = (path: string): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true }, (failure, zip) => {
      if (failure) return reject(failure)
      const files = new Map<string, Buffer>()
      zip.on('end', () => resolve(files))
      zip.on('entry', entry => {
        zip.openReadStream(entry, (error, stream) => {
          if (error) return reject(error)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            files.set(entry.fileName.slice(entry.fileName.lastIndexOf('.')), Buffer.concat(chunks))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })

type RawGeometry = { type: string; coordinates: number[][][] | number[][][][] }

/** Denver's blocks, precincts or flawed region, reprojected from US survey feet to E7. */
export const readDenver = async (name: DenverName): Promise<DenverFeature[]> => {
  const files = await unzip(denverFile(name))
  const projection = proj4(files.get('.prj')!.toString('utf8'), 'WGS84')
  const toE7 = (place: number[]): Position => {
    const [longitude, latitude] = projection.forward(place as [number, number])
    return [quantise(longitude), quantise(latitude)]
  }
  const source = await openShapefile(files.get('.shp')!, files.get('.dbf')!)
  const features: DenverFeature[] = []
  for (let row = await source.read(); !row.done; row = await source.read()) {
    const { type, coordinates } = row.value.geometry as RawGeometry
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as number[][][][]
    features.push({
      id: String(features.length).padStart(5, '0'),
      boundary: polygons.map(polygon => polygon.map(ring => ring.map(toE7))),
      properties: row.value.properties ?? {},
    })
  }
  return features
}
