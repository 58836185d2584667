import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import proj4 from 'proj4'
import { open as openShapefile } from 'shapefile'
import { openPromise as openZip } from 'yauzl'

/** One polygon of a Shapefile, in degrees, rings as the file has them. */
export type ShapefilePolygon = { readonly polygons: [longitude: number, latitude: number][][][] }

/** The polygons of a zipped Shapefile, reprojected by its own `.prj`. */
export const readZippedShapefile = async (file: URL): Promise<ShapefilePolygon[]> => {
  const files = new Map<string, Buffer>()
  const zip = await openZip(fileURLToPath(file))
  for await (const entry of zip.eachEntry()) {
    const extension = entry.fileName.slice(entry.fileName.lastIndexOf('.'))
    files.set(extension, await buffer(await zip.openReadStreamPromise(entry)))
  }
  const projection = proj4(files.get('.prj')!.toString('utf8'), 'WGS84')
  const source = await openShapefile(files.get('.shp')!)
  const features: ShapefilePolygon[] = []
  for (let row = await source.read(); !row.done; row = await source.read()) {
    const { type, coordinates } = row.value.geometry as { type: string; coordinates: unknown }
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as [number, number][][][]
    features.push({
      polygons: polygons.map(rings => rings.map(ring => ring.map(place => projection.forward(place)))),
    })
  }
  return features
}
