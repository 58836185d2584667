import L from 'leaflet'
import { typeScale } from '../canvas/label.ts'
import type { Locale } from '../canvas/words.ts'
import { type Cluster, type KindCounts, kindsIn } from './clusters.ts'
import { kindName, type StationKind } from './kinds.ts'
import { pinImage } from './pin.ts'

/** How much a cluster says of itself: how many of which kind, or where chips would crowd the map, how many. */
export type ClusterLook = 'kinds' | 'total'

/** Kinds counted together in a cluster's chip, under the sign of the highest one that is there. */
const ROWS: readonly (readonly StationKind[])[] = [
  ['DISTRICT_CENTER', 'SUBDISTRICT_CENTER', 'COMMUNITY_CENTER'],
  ['SERVICE_STATION'],
  ['RED_POST'],
  ['COURIER_POST'],
]

/** How many of which kind, in words. */
export const clusterText = (counts: KindCounts, locale: Locale): string =>
  kindsIn(counts)
    .map(([kind, count]) => `${kindName(kind, locale)} ${count}`)
    .join(locale === 'zh' ? '，' : ', ')

interface Cell {
  readonly kind: StationKind
  readonly count: number
}

function cellsOf({ counts, total }: Cluster, look: ClusterLook): Cell[] {
  if (look === 'total') return [{ kind: kindsIn(counts)[0]![0], count: total }]
  return ROWS.flatMap(kinds => {
    const present = kinds.filter(kind => counts[kind])
    const count = present.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
    return count > 0 ? [{ kind: present[0]!, count }] : []
  })
}

const columnsOf = (cells: readonly Cell[]): number => (cells.length > 1 ? 2 : 1)

/** Pixels that a cluster's chip takes up. */
export function clusterSize(cluster: Cluster, look: ClusterLook): [width: number, height: number] {
  const cells = cellsOf(cluster, look)
  const columns = columnsOf(cells)
  const digits = Math.max(...cells.map(({ count }) => String(count).length))
  const scale = typeScale()
  return [(columns * (18 + digits * 7) + 12) * scale, (Math.ceil(cells.length / columns) * 17 + 8) * scale]
}

/** A chip that says how many stations stand here. */
export function clusterIcon(cluster: Cluster, look: ClusterLook): L.DivIcon {
  const cells = cellsOf(cluster, look)
  const [width, height] = clusterSize(cluster, look)
  const spans = cells.map(({ kind, count }) => `<span>${pinImage(kind, 12 * typeScale())}${count}</span>`)
  return L.divIcon({
    className: 'geyi-cluster',
    html: `<div data-columns="${columnsOf(cells)}" aria-hidden="true">${spans.join('')}</div>`,
    iconSize: [width, height],
    iconAnchor: [width / 2, height / 2],
  })
}
