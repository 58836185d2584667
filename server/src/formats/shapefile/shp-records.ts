import { DomainError } from '../../errors/domain-error.ts'

const HEADER = 100
/** What shapes of each type are called. */
const TYPES: Readonly<Record<number, string>> = {
  0: 'null shapes',
  1: 'points',
  3: 'lines',
  5: 'polygons',
  8: 'multipoints',
  11: 'points',
  13: 'lines',
  15: 'polygons',
  18: 'multipoints',
  21: 'points',
  23: 'lines',
  25: 'polygons',
  28: 'multipoints',
  31: 'multipatches',
}
const MULTIPATCH = 31

/**
 * The `.shp` as far as it is records, once each of them has been measured: what follows the last of `count` is left out, and lengths say
 * what is there. @throws BAD_USER_INPUT for records that can't be, and for shapes that are no points, lines or polygons
 */
export function measuredShp(shp: Buffer, count: number, name: string): Buffer {
  const broken = (why: string) => new DomainError('BAD_USER_INPUT', `The .shp of ${name} is broken: ${why}.`)
  if (shp.length < HEADER || shp.readInt32BE(0) !== 9994) throw broken('it has no header')
  const type = shp.readInt32LE(32)
  if (TYPES[type] === undefined || type === MULTIPATCH)
    throw new DomainError(
      'BAD_USER_INPUT',
      `${name} is a Shapefile of ${TYPES[type] ?? `shapes of the unknown type ${type}`}. Geyi reads polygons and points; convert it to those.`,
    )
  let at = HEADER
  let records = 0
  for (; records < count && at < shp.length; records++) {
    const said = `shape ${records + 1}`
    if (at + 12 > shp.length) throw broken(`${said} ends early`)
    const length = 2 * shp.readInt32BE(at + 4)
    const own = shp.readInt32LE(at + 8)
    if (length < 4 || at + 8 + length > shp.length) throw broken(`${said} has a length that can’t be`)
    if (own !== 0 && own !== type) throw broken(`${said} is of another type than the file`)
    if (own !== 0 && length < leastLength(shp, at + 8, own, length))
      throw broken(`${said} has more parts or positions than there is room for`)
    at += 8 + length
  }
  if (records < count) throw broken(`it has ${records} shapes, but the .dbf has ${count} records`)
  if (2 * shp.readInt32BE(24) > shp.length) throw broken('its length is not what its header says')
  if (shp.length - at >= 12 && shp.readInt32BE(at) === records + 1)
    throw broken(`it has more shapes than the .dbf has records, ${count}`)
  const measured = Buffer.from(shp.subarray(0, at))
  measured.writeInt32BE(at / 2, 24)
  for (let record = HEADER, index = 1; record < at; index++) {
    measured.writeInt32BE(index, record)
    record += 8 + 2 * measured.readInt32BE(record + 4)
  }
  return measured
}

/** The bytes that a shape needs for as many parts and positions as it says. */
function leastLength(shp: Buffer, at: number, type: number, length: number): number {
  if (type % 10 === 1) return 20
  if (length < 40) return 40
  const first = shp.readInt32LE(at + 36)
  if (type % 10 === 8) return first < 0 ? Number.POSITIVE_INFINITY : 40 + 16 * first
  if (length < 44) return 44
  const positions = shp.readInt32LE(at + 40)
  if (first < 0 || positions < 0) return Number.POSITIVE_INFINITY
  const needed = 44 + 4 * first + 16 * positions
  if (needed > length) return needed
  for (let part = 0, last = 0; part < first; part++) {
    const start = shp.readInt32LE(at + 44 + 4 * part)
    if (start < last || start > positions || (part === 0 && start !== 0)) return Number.POSITIVE_INFINITY
    last = start
  }
  return needed
}
