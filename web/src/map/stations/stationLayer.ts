import L from 'leaflet'
import type { Place } from '../canvas/place.ts'
import type { Locale } from '../canvas/words.ts'
import type { GeyiMap } from '../view/geyiMap.ts'
import { type ClusterLook, clusterSize } from './clusterIcon.ts'
import { clusterMarker, INERT, nameCluster } from './clusterMarker.ts'
import { APART_FROM_ZOOM, type Cluster, Clusters, ROOMY_RADIUS } from './clusters.ts'
import { isCrowded } from './crowded.ts'
import { type PinSize, pinSize } from './pin.ts'
import type { MapStation } from './station.ts'
import { labelMarker, makeInert, stackingOf, stationIcon } from './stationMarker.ts'

export interface StationLayerOptions {
  locale: Locale
  onSelect?: (id: string) => void
  /** The ground between the clusters is what the map is about. */
  roomy?: boolean
  /** Pins that are looked at only: a press on one is a press on the map. */
  inert?: boolean
  /** A station was dragged to another place; false from a promise puts it back. */
  onMove?: (id: string, to: Place) => void
  /** Names beside the pins from this zoom on. */
  onDrawn?: () => void
}

/** A pin that is on the map now, with the place of its foot. */
export interface ShownPin {
  readonly station: MapStation
  readonly size: PinSize
}

/** Pixels across below which a map is a phone's: its chips are small and stand closer, or a whole district would be one. */
const SMALL_MAP = 560
const SMALL_RADIUS = 44

/** Pins and clusters of stations. */
export class StationLayer {
  private readonly map: L.Map
  private readonly flyTo: GeyiMap['flyTo']
  private readonly options: StationLayerOptions
  private readonly group = L.layerGroup()
  private readonly markers = new Map<string, { marker: L.Marker; station?: MapStation; look: string }>()
  private stations: readonly MapStation[] = []
  private clusters = new Clusters([])
  private isSmall = false
  private selected: string | null = null
  private dragging: string | null = null

  constructor(map: GeyiMap, options: StationLayerOptions) {
    this.map = map.leaflet
    this.flyTo = map.flyTo
    this.options = options
    this.group.addTo(this.map)
    this.isSmall = this.map.getSize().x < SMALL_MAP
    this.map.on('moveend', this.update, this)
    this.map.on('resize', this.fitSize, this)
    this.map.on('geyi:type', this.renew, this)
  }

  /** Shows these stations and no others. */
  set(stations: readonly MapStation[]): void {
    this.stations = stations
    this.cluster()
  }

  /** Shows one station larger, never in a cluster. */
  select(id: string | null): void {
    if (this.selected === id) return
    this.selected = id
    this.cluster()
  }

  setLocale(locale: Locale): void {
    this.options.locale = locale
    this.renew()
  }

  private renew(): void {
    for (const { marker } of this.markers.values()) this.group.removeLayer(marker)
    this.markers.clear()
    this.update()
  }

  /** Puts the keyboard on a station's pin. */
  focus(id: string): void {
    this.markers.get(id)?.marker.getElement()?.focus({ preventScroll: true })
  }

  /** The pins that are shown by themselves. */
  shown(): ShownPin[] {
    return [...this.markers.values()].flatMap(({ station }) =>
      station ? [{ station, size: pinSize(station.kind, station.id === this.selected ? 1.35 : 1) }] : [],
    )
  }

  /** Boxes of all clusters, in container pixels. */
  clusterBoxes(): { x: number; y: number; width: number; height: number }[] {
    return [...this.markers.values()].flatMap(({ marker, station }) => {
      const size = marker.options.icon?.options.iconSize as [number, number] | undefined
      if (station || !size) return []
      const at = this.map.latLngToContainerPoint(marker.getLatLng())
      return [{ x: at.x - size[0] / 2, y: at.y - size[1] / 2, width: size[0], height: size[1] }]
    })
  }

  remove(): void {
    this.map.off('moveend', this.update, this)
    this.map.off('resize', this.fitSize, this)
    this.map.off('geyi:type', this.renew, this)
    this.group.remove()
  }

  private cluster(): void {
    this.clusters = new Clusters(
      this.stations.filter(({ id }) => id !== this.selected),
      this.isSmall ? SMALL_RADIUS : this.options.roomy ? ROOMY_RADIUS : undefined,
    )
    this.update()
  }

  private fitSize(): void {
    const isSmall = this.map.getSize().x < SMALL_MAP
    if (isSmall === this.isSmall) return
    this.isSmall = isSmall
    this.cluster()
  }

  private update(): void {
    const size = this.map.getSize()
    if (size.x === 0) return
    const bounds = this.map.getBounds().pad(0.15)
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ]
    const keep = new Set<string>()
    const items = this.clusters.within(box, this.map.getZoom())
    const look = this.lookOf(items)
    for (const item of items) {
      if ('key' in item) keep.add(this.showCluster(item, look))
      else keep.add(this.showStation(item))
    }
    const selected = this.stations.find(({ id }) => id === this.selected)
    if (selected) keep.add(this.showStation(selected))
    for (const [key, { marker }] of this.markers) {
      if (keep.has(key) || key === this.dragging) continue
      this.markers.delete(key)
      this.group.removeLayer(marker)
    }
    this.options.onDrawn?.()
  }

  /** All chips of a view say equally much: as much as leaves the map between them to be read. */
  private lookOf(items: readonly (MapStation | Cluster)[]): ClusterLook {
    if (this.isSmall) return 'total'
    const taking = items.map(item => {
      const { x, y } = this.map.latLngToContainerPoint([item.latitude, item.longitude])
      if (!('key' in item)) return { x, y, ...pinSize(item.kind) }
      const [width, height] = clusterSize(item, 'kinds')
      return { x, y, width, height }
    })
    return isCrowded(taking) ? 'total' : 'kinds'
  }

  private showCluster(cluster: Cluster, look: ClusterLook): string {
    const key = `cluster ${look} ${cluster.longitude.toFixed(6)} ${cluster.latitude.toFixed(6)} ${cluster.total}`
    if (this.markers.has(key)) return key
    const marker = clusterMarker(cluster, look, this.options.locale, this.options.inert ?? false)
    marker.on('click', () => {
      const zoom = Math.min(Math.max(this.clusters.expansionZoom(cluster), this.map.getZoom() + 1), APART_FROM_ZOOM)
      this.flyTo(cluster, zoom)
    })
    this.group.addLayer(marker)
    nameCluster(marker, cluster, this.options.locale, this.options.inert ?? false)
    this.markers.set(key, { marker, look: '' })
    return key
  }

  private showStation(station: MapStation): string {
    const { id } = station
    const selected = id === this.selected
    const look = [station.kind, station.name, station.muted, station.mark, selected].join('|')
    const shown = this.markers.get(id)
    if (!shown) {
      this.addMarker(station, look)
      return id
    }
    shown.station = station
    if (id !== this.dragging) shown.marker.setLatLng([station.latitude, station.longitude])
    if (shown.look !== look) {
      const focused = document.activeElement === shown.marker.getElement()
      shown.look = look
      shown.marker.setIcon(stationIcon(station, selected))
      if (selected) shown.marker.closeTooltip()
      shown.marker.setZIndexOffset(stackingOf(station, selected))
      labelMarker(shown.marker, station, selected, this.options.locale)
      if (focused) shown.marker.getElement()?.focus({ preventScroll: true })
    }
    this.allowDragging(shown.marker, station)
    return id
  }

  private addMarker(station: MapStation, look: string): void {
    const { id } = station
    const selected = id === this.selected
    const marker = L.marker([station.latitude, station.longitude], {
      icon: stationIcon(station, selected),
      zIndexOffset: stackingOf(station, selected),
      riseOnHover: true,
      autoPanOnFocus: false,
      ...(this.options.inert ? INERT : {}),
    })
    marker.on('tooltipopen', () => {
      // The selected one is named in the panel.
      if (this.selected === id) marker.closeTooltip()
    })
    marker.bindTooltip(() => document.createTextNode(this.markers.get(id)?.station?.name ?? '') as never, {
      direction: 'top',
      offset: [0, -pinSize(station.kind).height + 2],
    })
    marker.on('click', () => this.options.onSelect?.(id))
    marker.on('dragstart', () => {
      this.dragging = id
      marker.closeTooltip()
    })
    marker.on('dragend', () => {
      this.dragging = null
      const { lng, lat } = marker.getLatLng()
      this.options.onMove?.(id, { longitude: lng, latitude: lat })
    })
    this.group.addLayer(marker)
    this.markers.set(id, { marker, station, look })
    labelMarker(marker, station, selected, this.options.locale)
    if (this.options.inert) makeInert(marker)
    this.allowDragging(marker, station)
  }

  /** A finger that pans the map must not move stations: where there is no fine pointer, only the selected one moves. */
  private allowDragging(marker: L.Marker, { id, movable }: MapStation): void {
    const fine = window.matchMedia('(pointer: fine)').matches
    if (movable && (fine || id === this.selected)) marker.dragging?.enable()
    else marker.dragging?.disable()
  }
}

/** Puts a layer of stations onto a map. */
export const addStations = (map: GeyiMap, options: StationLayerOptions): StationLayer => new StationLayer(map, options)
