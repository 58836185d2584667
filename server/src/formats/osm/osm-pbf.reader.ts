import { Readable } from 'node:stream'
import { E7 } from '@geyi/shared/geo'
import { OSMTransform } from 'osm-pbf-parser-node'
import { DomainError } from '../../errors/domain-error.ts'
import type { ImportFile } from '../feature/import-file.ts'
import type { FeatureSource, RawFeature } from '../feature/raw-feature.ts'

/** A box in degrees. */
export interface DegreeBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What begins a file of OpenStreetMap in Protocolbuffer Binary Format, after four bytes of length. */
export const isOsmPbf = (head: Buffer): boolean => head.subarray(4, 15).toString('latin1') === '\x0a\x09OSMHeader'

interface OsmItem {
  readonly type?: 'node' | 'way' | 'relation'
  readonly id: number
  readonly lon: number
  readonly lat: number
  readonly refs: readonly number[]
  readonly tags?: Readonly<Record<string, string>>
}

/** Nodes that memory holds; a file of more is of a whole country, and wants to be cut. */
const MOST_NODES = 20_000_000

/** Tags of ways: one of those must be there, and these come along. */
export interface WayTags {
  readonly having: readonly string[]
  readonly also?: readonly string[]
}

/**
 * The ways that have one of some tags, as LineStrings with these tags as properties. Only what lies in the box is read: a way that
 * leaves it is cut there. Nodes come before ways in every such file; relations are not read.
 */
export function readOsmWays(file: ImportFile, tags: WayTags, box: DegreeBox): FeatureSource {
  return { rows: ways(file, tags, box), format: 'OSM', warnings: [] }
}

async function* ways(file: ImportFile, { having, also = [] }: WayTags, box: DegreeBox): AsyncGenerator<RawFeature> {
  // Known by their ids; degrees × 10⁷ keep two small numbers instead of an object for each.
  const places = new Map<number, number>()
  const coordinates: number[] = []
  const parser = new OSMTransform({ withTags: { node: false, way: [...having, ...also], relation: false } })
  const source = Readable.from(file.chunks(), { objectMode: false })
  source.on('error', error => parser.destroy(error))
  let row = 0
  for await (const items of source.pipe(parser) as AsyncIterable<readonly OsmItem[]>)
    for (const item of items) {
      if (item.type === 'node') {
        if (item.lon < box.west || item.lon > box.east || item.lat < box.south || item.lat > box.north) continue
        if (places.size >= MOST_NODES)
          throw new DomainError(
            'TOO_MANY_FEATURES',
            `${file.name} has more than ${MOST_NODES.toLocaleString('en')} nodes in the district’s box. Cut it to the district first.`,
            { limit: MOST_NODES },
          )
        places.set(item.id, coordinates.length)
        coordinates.push(Math.round(item.lon * E7) / E7, Math.round(item.lat * E7) / E7)
      } else if (item.type === 'way' && having.some(key => item.tags && key in item.tags)) {
        row++
        for (const line of knownRuns(item.refs, places))
          yield {
            row,
            id: item.id,
            properties: item.tags!,
            geometry: {
              type: 'LineString',
              coordinates: line.map(at => [coordinates[at]!, coordinates[at + 1]!]),
            },
          }
      }
    }
}

/** Runs of two and more nodes that are known, one after the other. */
function knownRuns(refs: readonly number[], places: ReadonlyMap<number, number>): number[][] {
  const runs: number[][] = [[]]
  for (const ref of refs) {
    const at = places.get(ref)
    if (at === undefined) runs.push([])
    else runs.at(-1)!.push(at)
  }
  return runs.filter(run => run.length > 1)
}
