import L from 'leaflet'
import { latitudeOf, longitudeOf } from '../canvas/mercator.ts'
import type { Area } from './area.ts'

/** Shows what lies under a mouse: outlined, with a word about it. Fingers don't hover. */
export class Pointing {
  private readonly map: L.Map
  private readonly find: (at: L.LatLng) => { code: string; area: Area; text: string } | null
  private readonly tooltip = L.tooltip({ direction: 'right', offset: [14, 0], className: 'geyi-pointing' })
  private outline: L.Polygon | null = null
  private code: string | null = null

  constructor(map: L.Map, find: (at: L.LatLng) => { code: string; area: Area; text: string } | null) {
    this.map = map
    this.find = find
    map.on('mousemove', this.move, this)
    map.on('mouseout zoomstart dragstart', this.clear, this)
  }

  remove(): void {
    this.clear()
    this.map.off('mousemove', this.move, this)
    this.map.off('mouseout zoomstart dragstart', this.clear, this)
  }

  private move({ latlng, originalEvent }: L.LeafletMouseEvent): void {
    const onGround = !(originalEvent.target as Element).closest('.leaflet-marker-icon, .leaflet-control')
    const found = onGround && matchMedia('(hover: hover)').matches ? this.find(latlng) : null
    if (found?.code !== this.code) this.clear()
    if (!found) return
    if (!this.outline) {
      this.code = found.code
      this.outline = L.polygon(latLngsOf(found.area), { className: 'geyi-hover', interactive: false, weight: 2 })
      this.outline.addTo(this.map)
      this.tooltip.setContent(document.createTextNode(found.text) as unknown as HTMLElement)
    }
    this.tooltip.setLatLng(latlng)
    if (!this.map.hasLayer(this.tooltip)) this.tooltip.addTo(this.map)
  }

  private clear(): void {
    this.code = null
    this.outline?.remove()
    this.outline = null
    this.tooltip.remove()
  }
}

const latLngsOf = ({ pieces }: Area): L.LatLngTuple[][][] =>
  pieces.map(rings =>
    rings.map(({ points }) => {
      const ring: L.LatLngTuple[] = []
      for (let i = 0; i < points.length; i += 2) ring.push([latitudeOf(points[i + 1]!), longitudeOf(points[i]!)])
      return ring
    }),
  )
