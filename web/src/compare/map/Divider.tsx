import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useText } from '../../ui/words/text.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import css from './CompareMap.module.css'

interface DividerProps {
  /** Where it stands, as a part of the map's width. */
  readonly at: number
  readonly move: (to: number) => void
  readonly before: string
  readonly after: string
}

const STEP = 0.01
const LEAP = 0.1

/** The line between before and after: dragged, or moved by the arrow keys, with shift further. */
export function Divider({ at, move, before, after }: DividerProps) {
  const text = useText(compareTexts)
  const grasped = useRef<number | null>(null)

  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { left, width } = event.currentTarget.getBoundingClientRect()
    grasped.current = event.clientX - (left + width / 2)
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (grasped.current === null) return
    const { left, width } = event.currentTarget.parentElement!.getBoundingClientRect()
    move(within((event.clientX - grasped.current - left) / width))
  }
  const release = () => {
    grasped.current = null
  }
  const key = (event: KeyboardEvent) => {
    const step = event.shiftKey || event.key.startsWith('Page') ? LEAP : STEP
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? 1
          : ['ArrowLeft', 'ArrowDown', 'PageDown'].includes(event.key)
            ? at - step
            : ['ArrowRight', 'ArrowUp', 'PageUp'].includes(event.key)
              ? at + step
              : null
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    move(within(to))
  }
  return (
    <>
      <p className={css.sideBefore} style={{ right: `${(1 - at) * 100}%` }} data-covers-map>
        <span className={css.state}>
          <small>{text.before}</small> {before}
        </span>
      </p>
      <p className={css.sideAfter} style={{ left: `${at * 100}%` }} data-covers-map>
        <span className={css.state}>
          <small>{text.after}</small> {after}
        </span>
      </p>
      <div
        role="slider"
        tabIndex={0}
        className={css.divider}
        style={{ left: `${at * 100}%` }}
        aria-label={text.divider}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(at * 100)}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={key}
      >
        <span className={css.handle} aria-hidden="true">
          ⇔
        </span>
      </div>
    </>
  )
}

const within = (part: number): number => Math.min(Math.max(part, 0), 1)
