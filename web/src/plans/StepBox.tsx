import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../ui/text.ts'
import { planTexts } from './plans.texts.ts'
import css from './Review.module.css'

interface StepBoxProps {
  readonly title: string
  readonly note: string
  /** What is to be known before. */
  readonly children?: ReactNode
  readonly act: string
  readonly waiting: boolean
  readonly confirm: () => void
  readonly cancel: () => void
}

/** Asks once more before a step is taken, beside the map on which all of it can be looked at. */
export function StepBox({ title, note, children, act, waiting, confirm, cancel }: StepBoxProps) {
  const text = useText(planTexts)
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section
      ref={box}
      className={css.step}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        cancel()
      }}
    >
      <h3>{title}</h3>
      <p className={css.soft}>{note}</p>
      {children}
      <p className={css.actions}>
        <Button type="primary" disabled={waiting} onClick={confirm}>
          {act}
        </Button>
        <Button onClick={cancel}>{text.cancel}</Button>
      </p>
    </section>
  )
}
