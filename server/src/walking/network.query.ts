import type { BBox } from '@geyi/shared/geo'
import { degreesOf } from '@geyi/shared/geo'
import type { Reader, Writer } from '../database/access.ts'
import { oneRow, rows } from '../database/rows.ts'

/** Puts a district's network in place of the one before. @returns its version */
export async function saveNetwork(writer: Writer, district: string, bytes: Uint8Array, box: BBox): Promise<number> {
  const { version } = await oneRow<{ version: number }>(
    writer,
    `insert into walking_network as n (district_code, version, network, west, south, east, north) values ($1, 1, $2, $3, $4, $5, $6)
     on conflict (district_code) do update set version = n.version + 1, network = excluded.network, west = excluded.west, south = excluded.south,
       east = excluded.east, north = excluded.north, changed_at = now()
     returning version`,
    [
      district,
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      degreesOf(box.west),
      degreesOf(box.south),
      degreesOf(box.east),
      degreesOf(box.north),
    ],
  )
  return version
}

/** Which network there is, and which state of it. */
export interface NetworkKey {
  readonly district: string
  readonly version: number
}

const key = 'n.district_code as "district", n.version'

/** The most networks that are looked at for one place: districts do not overlap, but the boxes of their paths do. */
const AT_ONE_PLACE = 4

/** Networks in whose box a place lies, degrees; the smallest box first. */
export const networksAround = (
  reader: Reader,
  { longitude, latitude }: { longitude: number; latitude: number },
): Promise<NetworkKey[]> =>
  rows(
    reader,
    `select ${key} from walking_network n
     where n.west <= $1::float8 and n.east >= $1::float8 and n.south <= $2::float8 and n.north >= $2::float8
     order by (n.east - n.west) * (n.north - n.south), n.district_code limit ${AT_ONE_PLACE}`,
    [longitude, latitude],
  )

/** The network of a district; nothing when it has none. */
export async function networkOfDistrict(reader: Reader, district: string): Promise<NetworkKey | undefined> {
  const [found] = await rows<NetworkKey>(reader, `select ${key} from walking_network n where n.district_code = $1`, [
    district,
  ])
  return found
}

/** A network's bytes as they are now, with the version that they are of. */
export async function readNetwork(
  reader: Reader,
  district: string,
): Promise<{ version: number; bytes: Uint8Array } | undefined> {
  const [found] = await rows<{ version: number; bytes: Uint8Array }>(
    reader,
    'select version, network as bytes from walking_network where district_code = $1',
    [district],
  )
  return found
}
