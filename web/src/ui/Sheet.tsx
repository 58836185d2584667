import { type PointerEvent, type ReactNode, type RefObject, useRef } from 'react'
import css from './Sheet.module.css'
import { useText } from './words/text.ts'
import { uiTexts } from './words/ui.texts.ts'

/** How much of the page a sheet covers. */
export type SheetHeight = 'low' | 'half' | 'full'

const order: readonly SheetHeight[] = ['low', 'half', 'full']

/** Pixels that a pointer may move and still have tapped. */
const TAP = 6
/** Pixels per millisecond from which a drag counts as a flick. */
const FLICK = 0.5

const HALF = 0.52
/** What must fit into the sheet at half height, in the size of the page's type: a name, its state and its phone. */
const HALF_REM = 18
const LOW_REM = 6.5

/** The part of a room of so many pixels that a sheet covers: 0 … 1. */
export function sheetPart(height: SheetHeight, room: number): number {
  if (height === 'full') return 1
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const least = ((height === 'half' ? HALF_REM : LOW_REM) * rem) / Math.max(room, 1)
  return Math.min(1, height === 'half' ? Math.max(HALF, least) : least)
}

interface SheetProps {
  label: string
  height: SheetHeight
  setHeight: (height: SheetHeight) => void
  /** Stays visible at every height; drags the sheet. */
  head: ReactNode
  /** What is scrolled, for whoever wants to know or set how far. */
  scroller?: RefObject<HTMLDivElement | null>
  children: ReactNode
}

/** A panel over the foot of the page with three heights: dragged, flicked, tapped, or moved by the keyboard. */
export function Sheet({ label, height, setHeight, head, scroller, children }: SheetProps) {
  const text = useText(uiTexts)
  const sheet = useRef<HTMLElement>(null)
  const start = ({ target, currentTarget, pointerId, clientY: startY, timeStamp }: PointerEvent): void => {
    if ((target as Element).closest('a, input, button:not([data-grip])')) return
    const element = sheet.current!
    const startTall = element.offsetHeight
    let moved = false
    let [lastY, lastTime, speed] = [startY, timeStamp, 0]

    const move = (event: globalThis.PointerEvent): void => {
      if (event.pointerId !== pointerId) return
      if (!moved) {
        if (Math.abs(event.clientY - startY) <= TAP) return
        moved = true
        // What ends on the grip after a drag is no tap on it.
        currentTarget.setPointerCapture(pointerId)
        element.dataset.dragging = ''
      }
      const elapsed = event.timeStamp - lastTime
      if (elapsed > 0) speed = (event.clientY - lastY) / elapsed
      lastY = event.clientY
      lastTime = event.timeStamp
      element.style.height = `${startTall + startY - event.clientY}px`
    }
    const end = (event: globalThis.PointerEvent): void => {
      if (event.pointerId !== pointerId) return
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      if (!moved) return
      const tall = element.offsetHeight
      delete element.dataset.dragging
      element.style.height = ''
      setHeight(settledHeight(tall, speed, element.parentElement!.clientHeight))
    }
    // The first movement of a quick drag may end outside the head already: hear it everywhere.
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }

  const step = (direction: 1 | -1): void => {
    const next = order[order.indexOf(height) + direction]
    if (next) setHeight(next)
  }

  return (
    <section ref={sheet} className={css.sheet} data-height={height} aria-label={label}>
      <div className={css.head} onPointerDown={start}>
        <button
          type="button"
          data-grip
          className={css.grip}
          aria-label={height === 'full' ? text.sheetLower : text.sheetRaise}
          aria-expanded={height !== 'low'}
          onClick={() => (height === 'full' ? setHeight('low') : step(1))}
          onKeyDown={event => {
            if (event.key === 'ArrowUp') step(1)
            if (event.key === 'ArrowDown') step(-1)
          }}
        />
        {head}
      </div>
      <div ref={scroller} className={css.body} inert={height === 'low'}>
        {children}
      </div>
    </section>
  )
}

/** The height nearest to where a drag ended, or the next one in the direction of a flick. Lengths in pixels, speed per millisecond. */
function settledHeight(tall: number, speed: number, room: number): SheetHeight {
  const heights = { low: 0.16 * room, half: sheetPart('half', room) * room, full: room }
  if (speed > FLICK) return tall > heights.half ? 'half' : 'low'
  if (speed < -FLICK) return tall < heights.half ? 'half' : 'full'
  return order.reduce((best, candidate) =>
    Math.abs(heights[candidate] - tall) < Math.abs(heights[best] - tall) ? candidate : best,
  )
}
