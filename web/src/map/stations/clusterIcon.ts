import L from 'leaflet'
import type { Locale } from '../words.ts'
import { type Cluster, type KindCounts, kindsIn } from './clusters.ts'
import { kindName, type StationKind } from './kinds.ts'
import { pinImage } from './pin.ts'

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

/** A chip that says how many stations of which kind stand here. */
export function clusterIcon({ counts }: Cluster): L.DivIcon {
  const cells = ROWS.flatMap(kinds => {
    const present = kinds.filter(kind => counts[kind])
    const count = present.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
    return count > 0 ? [`<span>${pinImage(present[0]!, 12)}${count}</span>`] : []
  })
  const columns = cells.length > 1 ? 2 : 1
  const width = columns * 32 + 12
  const height = Math.ceil(cells.length / columns) * 17 + 8
  return L.divIcon({
    className: 'geyi-cluster',
    html: `<div data-columns="${columns}">${cells.join('')}</div>`,
    iconSize: [width, height],
    iconAnchor: [width / 2, height / 2],
  })
}
