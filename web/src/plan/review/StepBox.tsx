import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../../ui/words/text.ts'
import { planTexts } from '../desk/plans.texts.ts'
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
  const latest = useRef(cancel)
  latest.current = cancel
  useEffect(() => {
    box.current?.focus()
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.contains(event.target as Node)) return
      event.stopPropagation()
      latest.current()
    }
    // Before the keys of the editor, to which Esc means the tool.
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
  return (
    <section ref={box} className={css.step} aria-label={title} tabIndex={-1}>
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
