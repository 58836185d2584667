import { E7, type Position } from '@geyi/shared/geo'
import type L from 'leaflet'
import { worldSize } from '../../canvas/mercator.ts'
import { hasLeft } from '../../canvas/tapReach.ts'

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
  /** A finger that held nothing has rested where it was put. @returns whether it holds something now */
  rest(pointer: HandPointer): boolean
  drag(pointer: HandPointer): void
  release(pointer: HandPointer): void
  /** Pressed and let go in one place. */
  tap(pointer: HandPointer): void
  leave(): void
  /** The pointer is lost, or a second finger changes the view: what is on its way is given up, what was drawn stays. */
  pause(): void
}

interface Press {
  readonly id: number
  readonly event: PointerEvent
  holds: boolean
  moved: boolean
}

/** Milliseconds after which a finger that does not move rests. */
const REST = 350

/** Tells pointer events on a map as the movements of a hand, at most one a frame. */
export class Hand {
  private readonly map: L.Map
  private readonly listener: HandListener
  private readonly element: HTMLElement
  private readonly over = new AbortController()
  /** The fingers on the map: a second one means the view, until all are lifted. */
  private readonly fingers = new Set<number>()
  private down: Press | null = null
  private latest: PointerEvent | null = null
  private pending = 0
  private resting = 0
  private isPanning = false

  constructor(map: L.Map, listener: HandListener) {
    this.map = map
    this.listener = listener
    this.element = map.getContainer()
    const { signal } = this.over
    this.element.addEventListener('pointerdown', this.press, { capture: true, signal })
    this.element.addEventListener('pointerleave', this.leave, { signal })
    this.element.addEventListener('lostpointercapture', this.lose, { signal })
    this.element.addEventListener('contextmenu', this.keep, { signal })
    this.element.addEventListener('touchmove', this.keep, { passive: false, signal })
    addEventListener('pointermove', this.move, { signal })
    addEventListener('pointerup', this.release, { signal })
    addEventListener('pointercancel', this.lose, { signal })
    addEventListener('blur', this.turnAway, { signal })
    document.addEventListener('visibilitychange', this.turnAway, { signal })
  }

  /** While it pans, every press moves the map. */
  pan(on: boolean): void {
    this.isPanning = on
    if (on) this.element.dataset.panning = ''
    else delete this.element.dataset.panning
  }

  remove(): void {
    cancelAnimationFrame(this.pending)
    clearTimeout(this.resting)
    this.over.abort()
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
    if (event.pointerType === 'touch') {
      // The first finger of all: whatever became of those before, they are gone.
      if (event.isPrimary) this.fingers.clear()
      this.fingers.add(event.pointerId)
    }
    if (this.down || this.fingers.size > 1) {
      this.interrupt()
      return
    }
    if (event.button !== 0 || !event.isPrimary || this.isPanning) return
    this.flush()
    const down: Press = { id: event.pointerId, event, holds: false, moved: false }
    this.down = down
    if (this.listener.hold(this.pointerOf(event))) this.take(down)
    else if (event.pointerType === 'touch')
      this.resting = window.setTimeout(() => {
        if (this.down === down && !down.moved && this.listener.rest(this.pointerOf(event))) this.take(down)
      }, REST)
  }

  /** The hand holds something now: before the map hears of the press and begins to pan, or instead of it. */
  private take(down: Press): void {
    down.holds = true
    this.map.dragging.disable()
  }

  /** The press is over, and the map may be panned again. @returns what was pressed */
  private lift(): Press | null {
    const { down } = this
    clearTimeout(this.resting)
    this.down = null
    if (down?.holds) this.map.dragging.enable()
    return down
  }

  private interrupt(): void {
    this.latest = null
    if (this.lift()?.holds) this.listener.pause()
  }

  private readonly move = (event: PointerEvent): void => {
    const { down } = this
    if (down ? event.pointerId !== down.id : !this.element.contains(event.target as Node)) return
    if (down && event.pointerType === 'mouse' && event.buttons === 0) {
      // It was let go of where nobody heard of it.
      this.interrupt()
      return
    }
    if (down && !down.moved) down.moved = hasLeft(event, down.event)
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
    this.fingers.delete(event.pointerId)
    if (event.pointerId !== this.down?.id) return
    this.flush()
    const down = this.lift()!
    const pointer = this.pointerOf(event)
    if (!down.moved) this.listener.tap(pointer)
    if (down.holds) this.listener.release(pointer)
  }

  /** The system has taken the pointer away. */
  private readonly lose = (event: PointerEvent): void => {
    this.fingers.delete(event.pointerId)
    if (event.pointerId === this.down?.id) this.interrupt()
  }

  /** What happens to keys and pointers from now on is not heard. */
  private readonly turnAway = (event: Event): void => {
    if (event.type === 'visibilitychange' && !document.hidden) return
    this.fingers.clear()
    this.pan(false)
    this.interrupt()
  }

  private readonly leave = (): void => {
    if (!this.down) this.listener.leave()
  }

  /** A finger on the map scrolls no page, and asks for no menu where it rests. */
  private readonly keep = (event: Event): void => {
    if (this.fingers.size > 0 && event.cancelable) event.preventDefault()
  }
}
