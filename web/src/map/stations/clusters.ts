import Supercluster from 'supercluster'
import { STATION_KINDS, type StationKind } from './kinds.ts'
import type { MapStation } from './station.ts'

export type KindCounts = Readonly<Partial<Record<StationKind, number>>>

/** Stations that stand too close together to be shown apart. */
export interface Cluster {
  readonly key: number
  readonly longitude: number
  readonly latitude: number
  readonly counts: KindCounts
  readonly total: number
}

type Leaf = { station: MapStation }
type Sums = { counts: Record<string, number> }

/** Pixels within which stations become one cluster unless said otherwise, and the zoom from which on every station stands alone. */
const RADIUS = 80
export const APART_FROM_ZOOM = 16

/** The same where names and colours of the ground must be read between the clusters. */
export const ROOMY_RADIUS = 128

/** Stations by place, clustered for every zoom level. */
export class Clusters {
  private readonly index: Supercluster<Leaf, Sums>

  constructor(stations: readonly MapStation[], radius = RADIUS) {
    this.index = new Supercluster<Leaf, Sums>({
      radius,
      extent: 256,
      maxZoom: APART_FROM_ZOOM - 1,
      minPoints: 2,
      map: ({ station }) => ({ counts: { [station.kind]: 1 } }),
      reduce: (sums, { counts }) => {
        const added = { ...sums.counts }
        for (const [kind, count] of Object.entries(counts)) added[kind] = (added[kind] ?? 0) + count
        sums.counts = added
      },
    })
    this.index.load(
      stations.map(station => ({
        type: 'Feature',
        properties: { station },
        geometry: { type: 'Point', coordinates: [station.longitude, station.latitude] },
      })),
    )
  }

  /** What is to be shown in a box at a zoom level. */
  within(box: [west: number, south: number, east: number, north: number], zoom: number): (MapStation | Cluster)[] {
    return this.index.getClusters(box, Math.floor(zoom)).map(feature => {
      const [longitude, latitude] = feature.geometry.coordinates as [number, number]
      if (!('cluster' in feature.properties)) return feature.properties.station
      const {
        cluster_id: key,
        point_count: total,
        counts,
      } = feature.properties as { cluster_id: number; point_count: number } & Sums
      return { key, longitude, latitude, total, counts }
    })
  }

  /** The zoom level at which a cluster falls apart. */
  expansionZoom({ key }: Cluster): number {
    return this.index.getClusterExpansionZoom(key)
  }
}

/** Kinds with their counts, highest kind first, without those that are absent. */
export const kindsIn = (counts: KindCounts): [StationKind, number][] =>
  STATION_KINDS.flatMap(kind => (counts[kind] ? [[kind, counts[kind]] as [StationKind, number]] : []))
