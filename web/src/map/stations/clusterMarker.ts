import L from 'leaflet'
import { type Locale, mapWords } from '../canvas/words.ts'
import { type ClusterLook, clusterIcon, clusterText } from './clusterIcon.ts'
import type { Cluster } from './clusters.ts'

/** What is looked at only. */
export const INERT: L.MarkerOptions = { interactive: false, keyboard: false }

/** The chip of a cluster. */
export function clusterMarker(cluster: Cluster, look: ClusterLook, locale: Locale, isInert: boolean): L.Marker {
  const marker = L.marker([cluster.latitude, cluster.longitude], {
    icon: clusterIcon(cluster, look),
    zIndexOffset: 20_000,
    ...(isInert ? INERT : {}),
  })
  const text = document.createTextNode(clusterText(cluster.counts, locale)) as unknown as HTMLElement
  return marker.bindTooltip(text, { direction: 'top', offset: [0, -12] })
}

/** Names the chip, once it is on the map, for who does not see it. */
export function nameCluster(marker: L.Marker, { counts, total }: Cluster, locale: Locale, isInert: boolean): void {
  const element = marker.getElement()
  const words = `${mapWords(locale).stations(total)}: ${clusterText(counts, locale)}`
  element?.setAttribute('role', isInert ? 'img' : 'button')
  if (isInert) {
    element?.setAttribute('aria-label', words)
    return
  }
  // The name of what can be pressed is a text within: figures that are seen must not differ from a label.
  const name = document.createElement('b')
  name.className = 'visually-hidden'
  name.textContent = words
  element?.prepend(name)
}
