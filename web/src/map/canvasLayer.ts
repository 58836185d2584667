import L from 'leaflet'
import type { Shape } from './mercator.ts'
import { worldSize } from './mercator.ts'

/** One drawing of a part of the map: where world coordinates fall on the canvas, in CSS pixels. */
export interface Frame {
  readonly context: CanvasRenderingContext2D
  readonly zoom: number
  /** CSS pixels along one side of the world. */
  readonly scale: number
  /** World coordinates of the canvas's upper left corner, in pixels. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** How far the canvas reaches over each edge of what is seen, in pixels. */
  readonly overhangX: number
  readonly overhangY: number
}

/** Whether any of a shape may be on the canvas. */
export const isSeen = (frame: Frame, shape: Omit<Shape, 'points'>): boolean =>
  shape.east * frame.scale >= frame.left - 8 &&
  shape.west * frame.scale <= frame.left + frame.width + 8 &&
  shape.south * frame.scale >= frame.top - 8 &&
  shape.north * frame.scale <= frame.top + frame.height + 8

/** Whether any of a shape may be where one looks, not only on the canvas. */
export const isInView = (frame: Frame, { west, north, east, south }: Omit<Shape, 'points'>): boolean =>
  east * frame.scale >= frame.left + frame.overhangX &&
  west * frame.scale <= frame.left + frame.width - frame.overhangX &&
  south * frame.scale >= frame.top + frame.overhangY &&
  north * frame.scale <= frame.top + frame.height - frame.overhangY

/** Adds a line to the current path, leaving out what can't be seen at this zoom. */
export function trace({ context, scale, left, top }: Frame, { points }: Shape, closed = false): void {
  const end = points.length - 2
  let x = points[0]! * scale - left
  let y = points[1]! * scale - top
  context.moveTo(x, y)
  for (let i = 2; i <= end; i += 2) {
    const nextX = points[i]! * scale - left
    const nextY = points[i + 1]! * scale - top
    if (i < end && Math.abs(nextX - x) + Math.abs(nextY - y) < 1) continue
    x = nextX
    y = nextY
    context.lineTo(x, y)
  }
  if (closed) context.closePath()
}

/** How far a canvas reaches over each edge of the view, as a part of the view, unless it says otherwise. */
const OVERHANG = 0.3

/** A canvas over the whole view and a bit more, redrawn when the view rests and carried along while it moves. */
export class CanvasLayer extends L.Layer {
  private canvas: HTMLCanvasElement | null = null
  private centre: L.LatLng | null = null
  private drawnZoom = 0
  private pending = 0
  private readonly draw: (frame: Frame) => void
  private readonly overhang: number

  constructor(pane: string, draw: (frame: Frame) => void, overhang = OVERHANG) {
    super()
    // A layer takes no options by itself.
    L.setOptions(this, { pane })
    this.draw = draw
    this.overhang = overhang
  }

  override onAdd(map: L.Map): this {
    this.canvas = L.DomUtil.create('canvas', 'leaflet-zoom-animated geyi-canvas', this.getPane())
    this.canvas.setAttribute('aria-hidden', 'true')
    map.on('moveend viewreset resize', this.redraw, this)
    map.on('zoom', this.followZoom, this)
    map.on('move', this.followMove, this)
    map.on('zoomanim', this.followZoomAnimation as L.LeafletEventHandlerFn, this)
    this.redraw()
    return this
  }

  override onRemove(map: L.Map): this {
    cancelAnimationFrame(this.pending)
    this.pending = 0
    this.canvas?.remove()
    this.canvas = null
    map.off('moveend viewreset resize', this.redraw, this)
    map.off('zoom', this.followZoom, this)
    map.off('move', this.followMove, this)
    map.off('zoomanim', this.followZoomAnimation as L.LeafletEventHandlerFn, this)
    return this
  }

  /** Draws again before the next frame is shown. */
  redraw(): void {
    if (this.pending) return
    this.pending = requestAnimationFrame(() => {
      this.pending = 0
      this.drawNow()
    })
  }

  private drawNow(): void {
    const map = this._map
    const canvas = this.canvas
    if (!map || !canvas) return
    const size = map.getSize()
    if (size.x === 0 || size.y === 0) return
    const overhangX = Math.round(size.x * this.overhang)
    const overhangY = Math.round(size.y * this.overhang)
    const width = size.x + 2 * overhangX
    const height = size.y + 2 * overhangY
    const ratio = Math.min(window.devicePixelRatio || 1, 3)
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    }
    const context = canvas.getContext('2d')
    if (!context) return
    this.centre = map.getCenter()
    this.drawnZoom = map.getZoom()
    const corner = map.containerPointToLayerPoint([-overhangX, -overhangY])
    L.DomUtil.setTransform(canvas, corner, 1)
    const origin = map.getPixelOrigin()
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    this.draw({
      context,
      zoom: this.drawnZoom,
      scale: worldSize(this.drawnZoom),
      left: origin.x + corner.x,
      top: origin.y + corner.y,
      width,
      height,
      overhangX,
      overhangY,
    })
  }

  private followMove(): void {
    if (!this.centre || this._map.getZoom() !== this.drawnZoom) return
    const moved = this._map.latLngToContainerPoint(this.centre).subtract(this._map.getSize().divideBy(2))
    const size = this._map.getSize()
    if (Math.abs(moved.x) > size.x * this.overhang * 0.8 || Math.abs(moved.y) > size.y * this.overhang * 0.8)
      this.redraw()
  }

  private followZoom(): void {
    this.place(this._map.getCenter(), this._map.getZoom())
  }

  private followZoomAnimation({ center, zoom }: L.ZoomAnimEvent): void {
    this.place(center, zoom)
  }

  /** Scales and shifts what was drawn to where it would be in another view. */
  private place(centre: L.LatLng, zoom: number): void {
    const map = this._map
    if (!this.canvas || !this.centre) return
    const scale = map.getZoomScale(zoom, this.drawnZoom)
    const half = map.getSize().divideBy(2)
    const pane = L.DomUtil.getPosition(map.getPane('mapPane')!)
    const newOrigin = map.project(centre, zoom).subtract(half).add(pane).round()
    const corner = half
      .multiplyBy(-(1 + 2 * this.overhang) * scale)
      .add(map.project(this.centre, zoom))
      .subtract(newOrigin)
    L.DomUtil.setTransform(this.canvas, corner, scale)
  }
}
