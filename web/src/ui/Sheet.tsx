import { type PointerEvent, type ReactNode, useRef } from 'react'
import css from './Sheet.module.css'
import { useText } from './text.ts'
import { uiTexts } from './ui.texts.ts'

/** How much of the page a sheet covers. */
export type SheetHeight = 'low' | 'half' | 'full'

const order: readonly SheetHeight[] = ['low', 'half', 'full']

/** Pixels that a pointer may move and still have tapped. */
const TAP = 6
/** Pixels per millisecond from which a drag counts as a flick. */
const FLICK = 0.5

interface SheetProps {
  label: string
  height: SheetHeight
  setHeight: (height: SheetHeight) => void
  /** Stays visible at every height; drags the sheet. */
  head: ReactNode
  children: ReactNode
}

/** A panel over the foot of the page with three heights: dragged, flicked, tapped, or moved by the keyboard. */
export function Sheet({ label, height, setHeight, head, children }: SheetProps) {
  const text = useText(uiTexts)
  const sheet = useRef<HTMLElement>(null)
  const drag = useRef<{ y: number; tall: number; lastY: number; lastTime: number; speed: number; moved: boolean }>(null)

  const start = (event: PointerEvent): void => {
    if ((event.target as Element).closest('a, input, button:not([data-grip])')) return
    const tall = sheet.current!.offsetHeight
    drag.current = {
      y: event.clientY,
      tall,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
      moved: false,
    }
  }

  const move = (event: PointerEvent): void => {
    const now = drag.current
    if (!now) return
    if (!now.moved) {
      if (Math.abs(event.clientY - now.y) <= TAP) return
      now.moved = true
      event.currentTarget.setPointerCapture(event.pointerId)
      sheet.current!.dataset.dragging = ''
    }
    const elapsed = event.timeStamp - now.lastTime
    if (elapsed > 0) now.speed = (event.clientY - now.lastY) / elapsed
    now.lastY = event.clientY
    now.lastTime = event.timeStamp
    sheet.current!.style.height = `${now.tall + now.y - event.clientY}px`
  }

  const end = (): void => {
    const now = drag.current
    drag.current = null
    if (!now?.moved) return
    const element = sheet.current!
    const tall = element.offsetHeight
    delete element.dataset.dragging
    element.style.height = ''
    setHeight(settledHeight(tall, now.speed, element, height))
  }

  const step = (direction: 1 | -1): void => {
    const next = order[order.indexOf(height) + direction]
    if (next) setHeight(next)
  }

  return (
    <section ref={sheet} className={css.sheet} data-height={height} aria-label={label}>
      <div className={css.head} onPointerDown={start} onPointerMove={move} onPointerUp={end} onPointerCancel={end}>
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
      <div className={css.body} inert={height === 'low'}>
        {children}
      </div>
    </section>
  )
}

/** The height nearest to where a drag ended, or the next one in the direction of a flick. */
function settledHeight(tall: number, speed: number, sheet: HTMLElement, before: SheetHeight): SheetHeight {
  const room = sheet.parentElement!.clientHeight
  const heights = { low: 0.16 * room, half: 0.5 * room, full: room }
  if (Math.abs(speed) > FLICK) {
    const direction = speed < 0 ? 1 : -1
    return order[Math.min(2, Math.max(0, order.indexOf(before) + direction))]!
  }
  return order.reduce((best, candidate) =>
    Math.abs(heights[candidate] - tall) < Math.abs(heights[best] - tall) ? candidate : best,
  )
}
