import { expect, test } from 'vitest'
import { type Cluster, Clusters, kindsIn } from './clusters.ts'
import type { StationKind } from './kinds.ts'
import type { MapStation } from './station.ts'

const station = (id: number, kind: StationKind, longitude: number): MapStation => ({
  id: String(id),
  kind,
  name: '',
  longitude,
  latitude: 25.5,
})

const kinds: StationKind[] = ['RED_POST', 'COURIER_POST', 'RED_POST', 'COMMUNITY_CENTER', 'RED_POST', 'COURIER_POST']
const close = kinds.map((kind, i) => station(i, kind, 103.8 + i * 0.0004))
const world: [number, number, number, number] = [-180, -85, 180, 85]

test('a cluster says how many stations of which kind it holds', () => {
  const [cluster] = new Clusters(close).within(world, 11) as Cluster[]
  expect(cluster?.total).toBe(6)
  expect(kindsIn(cluster!.counts)).toEqual([
    ['COMMUNITY_CENTER', 1],
    ['RED_POST', 3],
    ['COURIER_POST', 2],
  ])
})

test('no station is lost or doubled at any zoom', () => {
  const many = Array.from({ length: 500 }, (_, i) => station(i, kinds[i % 6]!, 103 + ((i * 7919) % 500) / 400))
  const clusters = new Clusters(many)
  for (let zoom = 3; zoom <= 19; zoom++) {
    const shown = clusters.within(world, zoom)
    expect(shown.reduce((sum, item) => sum + ('total' in item ? item.total : 1), 0)).toBe(500)
  }
})

test('from street zoom on every station stands alone', () => {
  expect(new Clusters(close).within(world, 16)).toHaveLength(6)
})
