import { type Position, positionOfDegrees } from '@geyi/shared/geo'
import { decodeNetwork, type Snap, Snapper, type WalkingNetwork } from '@geyi/shared/network'
import { LRUCache } from 'lru-cache'
import type { Reader } from '../database/access.ts'
import { tellEntries } from '../metrics/kept-entries.ts'
import { type NetworkKey, networkOfDistrict, networksAround, readNetwork } from './network.query.ts'

/** A district's network, ready to be walked on. */
export interface WalkingGround extends NetworkKey {
  readonly network: WalkingNetwork
  readonly snapper: Snapper
  /** Where a place joins it, remembered for places that are asked for again, such as stations and buildings. */
  readonly snapOf: (place: Position) => Snap | undefined
}

/** Places whose joining is remembered for each network. */
const REMEMBERED = 100_000

/** Bytes of all kept networks together. Each takes about twice of them, with the index of its paths. */
const ROOM = 256 * 1024 * 1024

/** The networks that one open database has been asked for lately. */
class WalkingGrounds {
  readonly #grounds = new LRUCache<string, WalkingGround, Reader>({
    maxSize: ROOM,
    sizeCalculation: ({ network }) => network.positions.byteLength * 4 + 1,
    fetchMethod: async (district, _stale, { context }) => groundFrom(context, district),
  })

  constructor() {
    tellEntries('walking networks', this, grounds => grounds.#grounds.size)
  }

  /** The ground of a network as it is now: read again when it has changed. */
  async of(reader: Reader, { district, version }: NetworkKey): Promise<WalkingGround | undefined> {
    const kept = this.#grounds.get(district)
    if (kept?.version === version) return kept
    return this.#grounds.fetch(district, { context: reader, forceRefresh: true })
  }
}

async function groundFrom(reader: Reader, district: string): Promise<WalkingGround | undefined> {
  const found = await readNetwork(reader, district)
  const network = found && decodeNetwork(found.bytes)
  if (!network) return undefined
  const snapper = new Snapper(network)
  return { district, version: found.version, network, snapper, snapOf: remembering(snapper) }
}

function remembering(snapper: Snapper): (place: Position) => Snap | undefined {
  const known = new LRUCache<string, { readonly snap: Snap | undefined }>({ max: REMEMBERED })
  return place => {
    const key = place.join()
    const found = known.get(key) ?? { snap: snapper.snap(place) }
    known.set(key, found)
    return found.snap
  }
}

const grounds = new WeakMap<object, WalkingGrounds>()

function groundsOf(reader: Reader): WalkingGrounds {
  const database = reader.getDriver()
  const known = grounds.get(database) ?? new WalkingGrounds()
  grounds.set(database, known)
  return known
}

/** The network of a district; nothing when it has none. */
export async function groundOfDistrict(reader: Reader, district: string): Promise<WalkingGround | undefined> {
  const key = await networkOfDistrict(reader, district)
  return key && groundsOf(reader).of(reader, key)
}

/** Where a place joins a network. */
export interface Footing {
  readonly ground: WalkingGround
  readonly snap: Snap
}

/** Where a place, in degrees, joins the network whose path is nearest; nothing where no path can be reached. */
export async function footingAt(
  reader: Reader,
  place: { longitude: number; latitude: number },
): Promise<Footing | undefined> {
  const position: Position = positionOfDegrees([place.longitude, place.latitude])
  let nearest: Footing | undefined
  for (const key of await networksAround(reader, place)) {
    const ground = await groundsOf(reader).of(reader, key)
    const snap = ground?.snapOf(position)
    if (ground && snap && (!nearest || snap.metres < nearest.snap.metres)) nearest = { ground, snap }
  }
  return nearest
}
