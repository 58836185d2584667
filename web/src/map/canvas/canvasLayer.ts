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
  /** Where on the canvas the window lies through which one looks. */
  readonly seen: Rectangle
}

/** In CSS pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether any of a shape may be on the canvas. */
export const isSeen = (frame: Frame, shape: Omit<Shape, 'points'>): boolean =>
  shape.east * frame.scale >= frame.left - 8 &&
  shape.west * frame.scale <= frame.left + frame.width + 8 &&
  shape.south * frame.scale >= frame.top - 8 &&
  shape.north * frame.scale <= frame.top + frame.height + 8

/** Whether any of a shape may be where one looks, not only on the canvas. */
export const isInView = (
  { scale, left, top, seen }: Frame,
  { west, north, east, south }: Omit<Shape, 'points'>,
): boolean =>
  east * scale >= left + seen.x &&
  west * scale <= left + seen.x + seen.width &&
  south * scale >= top + seen.y &&
  north * scale <= top + seen.y + seen.height

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

/** A canvas that is drawn anew with every movement grows and shrinks in steps of so many pixels. */
const STEP = 128

interface CanvasOptions {
  /** How far it reaches over each edge of the view, as a part of the view. */
  readonly overhang?: number
  /** The part of the canvas that will be drawn on, null for none: no more of it is kept, for every pixel of a canvas costs with every drawing. */
  readonly extent?: (frame: Omit<Frame, 'context'>) => Rectangle | null
}

/** A canvas over the whole view and a bit more, redrawn when the view rests and carried along while it moves. */
export class CanvasLayer extends L.Layer {
  private canvas: HTMLCanvasElement | null = null
  private centre: L.LatLng | null = null
  private drawnZoom = 0
  /** World coordinates of the upper left corner of what was drawn, in pixels. */
  private corner = L.point(0, 0)
  private pending = 0
  private readonly draw: (frame: Frame) => void
  private readonly overhang: number
  private readonly extent: CanvasOptions['extent']

  constructor(pane: string, draw: (frame: Frame) => void, { overhang = OVERHANG, extent }: CanvasOptions = {}) {
    super()
    // A layer takes no options by itself.
    L.setOptions(this, { pane })
    this.draw = draw
    this.overhang = overhang
    this.extent = extent
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
    const whole = this.wholeFrame()
    const extent = this.extent ? this.extent(whole) : { x: 0, y: 0, width: whole.width, height: whole.height }
    const part = extent && inSteps(extent, whole)
    this.centre = map.getCenter()
    this.drawnZoom = whole.zoom
    canvas.hidden = part === null
    if (!part) return
    const ratio = Math.min(window.devicePixelRatio || 1, 3)
    if (canvas.width !== Math.round(part.width * ratio) || canvas.height !== Math.round(part.height * ratio)) {
      canvas.width = Math.round(part.width * ratio)
      canvas.height = Math.round(part.height * ratio)
      canvas.style.width = `${part.width}px`
      canvas.style.height = `${part.height}px`
    }
    const context = canvas.getContext('2d')
    if (!context) return
    this.corner = L.point(whole.left + part.x, whole.top + part.y)
    L.DomUtil.setTransform(canvas, this.corner.subtract(map.getPixelOrigin()), 1)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, part.width, part.height)
    this.draw({
      ...whole,
      context,
      left: this.corner.x,
      top: this.corner.y,
      width: part.width,
      height: part.height,
      seen: { ...whole.seen, x: whole.seen.x - part.x, y: whole.seen.y - part.y },
    })
  }

  /** All that the canvas may cover of the present view. */
  private wholeFrame(): Omit<Frame, 'context'> {
    const map = this._map
    const size = map.getSize()
    const [x, y] = [Math.round(size.x * this.overhang), Math.round(size.y * this.overhang)]
    const corner = map.containerPointToLayerPoint([-x, -y]).add(map.getPixelOrigin())
    const zoom = map.getZoom()
    return {
      zoom,
      scale: worldSize(zoom),
      left: corner.x,
      top: corner.y,
      width: size.x + 2 * x,
      height: size.y + 2 * y,
      seen: { x, y, width: size.x, height: size.y },
    }
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
    const pane = L.DomUtil.getPosition(map.getPane('mapPane')!)
    const origin = map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(pane).round()
    L.DomUtil.setTransform(this.canvas, this.corner.multiplyBy(scale).subtract(origin), scale)
  }
}

/** A part of a canvas, grown to whole steps and cut at the canvas's edges; null where it lies outside. */
function inSteps(
  part: Rectangle,
  { width, height }: { readonly width: number; readonly height: number },
): Rectangle | null {
  const [west, north] = [Math.max(down(part.x), 0), Math.max(down(part.y), 0)]
  const [east, south] = [Math.min(up(part.x + part.width), width), Math.min(up(part.y + part.height), height)]
  return east > west && south > north ? { x: west, y: north, width: east - west, height: south - north } : null
}

const down = (pixels: number): number => Math.floor(pixels / STEP) * STEP

const up = (pixels: number): number => Math.ceil(pixels / STEP) * STEP
