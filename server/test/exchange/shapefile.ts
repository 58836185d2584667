import iconv from 'iconv-lite'
import { zipOf } from './zip.ts'

type Ring = readonly (readonly [x: number, y: number])[]

/** A shape with its attributes: one exterior ring each, in the file's coordinates. */
export interface Shape {
  readonly ring: Ring
  readonly attributes: Readonly<Record<string, string>>
}

export const LONGLAT = `GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`
/** Three-degree zone about 105° E, as county surveys have it. */
export const GAUSS_KRUGER = `PROJCS["CGCS2000_3_Degree_GK_CM_105E",${LONGLAT},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`

/** The parts of a Shapefile of polygons. */
export function shapefileParts(
  shapes: readonly Shape[],
  { encoding = 'utf8', cpg, prj = LONGLAT }: { encoding?: string; cpg?: string; prj?: string } = {},
): Record<string, Buffer | string> {
  return {
    '数据/grids.shp': shpOf(shapes),
    '数据/grids.dbf': dbfOf(shapes, encoding),
    '数据/grids.prj': prj,
    ...(cpg ? { '数据/grids.cpg': cpg } : {}),
  }
}

/** The same in a zip archive. */
export const shapefileZip = (...args: Parameters<typeof shapefileParts>): Buffer => zipOf(shapefileParts(...args))

function shpOf(shapes: readonly Shape[]): Buffer {
  const records = shapes.map(({ ring }, index) => {
    const content = Buffer.alloc(48 + ring.length * 16)
    content.writeInt32LE(5, 0)
    for (const [at, edge] of boxOf(ring).entries()) content.writeDoubleLE(edge, 4 + at * 8)
    content.writeInt32LE(1, 36)
    content.writeInt32LE(ring.length, 40)
    for (const [at, [x, y]] of ring.entries()) {
      content.writeDoubleLE(x, 48 + at * 16)
      content.writeDoubleLE(y, 56 + at * 16)
    }
    const head = Buffer.alloc(8)
    head.writeInt32BE(index + 1, 0)
    head.writeInt32BE(content.length / 2, 4)
    return Buffer.concat([head, content])
  })
  const head = Buffer.alloc(100)
  head.writeInt32BE(9994, 0)
  head.writeInt32BE((100 + records.reduce((sum, record) => sum + record.length, 0)) / 2, 24)
  head.writeInt32LE(1000, 28)
  head.writeInt32LE(5, 32)
  for (const [at, edge] of boxOf(shapes.flatMap(({ ring }) => ring)).entries()) head.writeDoubleLE(edge, 36 + at * 8)
  return Buffer.concat([head, ...records])
}

const boxOf = (ring: Ring): number[] => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const WIDTH = 40

function dbfOf(shapes: readonly Shape[], encoding: string): Buffer {
  const names = Object.keys(shapes[0]?.attributes ?? {})
  const head = Buffer.alloc(32)
  head[0] = 3
  head.writeUInt32LE(shapes.length, 4)
  head.writeUInt16LE(32 + names.length * 32 + 1, 8)
  head.writeUInt16LE(1 + names.length * WIDTH, 10)
  const fields = names.map(name => {
    const field = Buffer.alloc(32)
    iconv.encode(name, encoding).copy(field, 0, 0, 11)
    field.write('C', 11, 'latin1')
    field[16] = WIDTH
    return field
  })
  const cell = (text: string) => {
    const bytes = Buffer.alloc(WIDTH, 32)
    iconv.encode(text, encoding).copy(bytes)
    return bytes
  }
  const records = shapes.flatMap(({ attributes }) => [
    Buffer.from(' '),
    ...names.map(name => cell(attributes[name] ?? '')),
  ])
  return Buffer.concat([head, ...fields, Buffer.from([0x0d]), ...records, Buffer.from([0x1a])])
}

/** A square as a clockwise ring, as Shapefiles have them. */
export const squareRing = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
]
