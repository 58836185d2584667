import { E7, type Position } from '@geyi/shared/geo'
import type L from 'leaflet'
import { worldSize } from '../mercator.ts'

/** Where the hand is on the map. */
export interface HandPointer {
  readonly at: Position
  /** E7 units of longitude across one pixel. */
  readonly pixel: number
  readonly shift: boolean
  readonly alt: boolean
  /** Whether it is a finger, which covers what it points at. */
  readonly touch: boolean
}

/** Whoever draws with the hand. */
export interface HandListener {
  hover(pointer: HandPointer): void
  /** The hand is pressed. @returns whether it holds something now; else it pans the map */
  hold(pointer: HandPointer): boolean
  drag(pointer: HandPointer): void
  release(pointer: HandPointer): void
  /** Pressed and let go in one place. */
  tap(pointer: HandPointer): void
  leave(): void
  /** What is held is let go of, and nothing comes of it. */
  cancel(): void
}

/** Pixels that a pointer may move and still have tapped. */
const TAP = 5

/** Tells pointer events on a map as the movements of a hand, at most one a frame. */
export class Hand {
  private readonly map: L.Map
  private readonly listener: HandListener
  private readonly element: HTMLElement
  private down: { id: number; x: number; y: number; holds: boolean; moved: boolean } | null = null
  private latest: PointerEvent | null = null
  private pending = 0
  private isPanning = false

  constructor(map: L.Map, listener: HandListener) {
    this.map = map
    this.listener = listener
    this.element = map.getContainer()
    this.element.addEventListener('pointerdown', this.press, { capture: true })
    this.element.addEventListener('pointermove', this.move)
    this.element.addEventListener('pointerleave', this.leave)
    addEventListener('pointerup', this.release)
    addEventListener('pointercancel', this.release)
  }

  /** While it pans, every press moves the map. */
  pan(on: boolean): void {
    this.isPanning = on
    this.element.dataset.panning = on ? '' : undefined
    if (!on) delete this.element.dataset.panning
  }

  remove(): void {
    cancelAnimationFrame(this.pending)
    this.element.removeEventListener('pointerdown', this.press, { capture: true })
    this.element.removeEventListener('pointermove', this.move)
    this.element.removeEventListener('pointerleave', this.leave)
    removeEventListener('pointerup', this.release)
    removeEventListener('pointercancel', this.release)
  }

  private pointerOf({ clientX, clientY, shiftKey, altKey, pointerType }: PointerEvent): HandPointer {
    const box = this.element.getBoundingClientRect()
    const { lat, lng } = this.map.containerPointToLatLng([clientX - box.left, clientY - box.top])
    return {
      at: [Math.round(lng * E7), Math.round(lat * E7)],
      pixel: (360 * E7) / worldSize(this.map.getZoom()),
      shift: shiftKey,
      alt: altKey,
      touch: pointerType === 'touch',
    }
  }

  private readonly press = (event: PointerEvent): void => {
    const target = event.target as Element
    if (target.closest('.leaflet-control, .leaflet-marker-icon, [data-covers-map]')) return
    if (!event.isPrimary) this.letGo()
    if (event.button !== 0 || !event.isPrimary || this.isPanning) return
    this.flush()
    const holds = this.listener.hold(this.pointerOf(event))
    this.down = { id: event.pointerId, x: event.clientX, y: event.clientY, holds, moved: false }
    // Before the map hears of the press and begins to pan.
    if (holds) this.map.dragging.disable()
  }

  /** A second finger means the map: what the first one held is let go of where it began. */
  private letGo(): void {
    if (!this.down?.holds) return
    this.down = null
    this.latest = null
    this.map.dragging.enable()
    this.listener.cancel()
  }

  private readonly move = (event: PointerEvent): void => {
    if (this.down && event.pointerId !== this.down.id) return
    if (this.down && !this.down.moved)
      this.down.moved = Math.hypot(event.clientX - this.down.x, event.clientY - this.down.y) > TAP
    this.latest = event
    this.pending ||= requestAnimationFrame(() => this.flush())
  }

  private flush(): void {
    cancelAnimationFrame(this.pending)
    this.pending = 0
    const event = this.latest
    this.latest = null
    if (!event) return
    if (this.down?.holds) {
      if (this.down.moved) this.listener.drag(this.pointerOf(event))
    } else if (!this.down && event.pointerType !== 'touch') this.listener.hover(this.pointerOf(event))
  }

  private readonly release = (event: PointerEvent): void => {
    const { down } = this
    if (!down || event.pointerId !== down.id) return
    this.flush()
    this.down = null
    if (down.holds) this.map.dragging.enable()
    const pointer = this.pointerOf(event)
    if (event.type === 'pointercancel') this.listener.cancel()
    else {
      if (!down.moved) this.listener.tap(pointer)
      if (down.holds) this.listener.release(pointer)
    }
  }

  private readonly leave = (): void => {
    if (!this.down) this.listener.leave()
  }
}
