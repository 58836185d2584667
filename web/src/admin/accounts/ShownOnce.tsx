import { Button, Input } from 'antd'
import { useRef } from 'react'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import css from './Accounts.module.css'

interface ShownOnceProps {
  readonly title: string
  readonly hint: string
  readonly value: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
}

/** Something that is shown this once, to be copied and handed on. */
export function ShownOnce({ title, hint, value, copy, copied, copyFailed }: ShownOnceProps) {
  const box = useRef<HTMLDivElement>(null)
  const copyNow = async (): Promise<void> => {
    try {
      // Only where the page came by TLS, or from this very machine.
      await navigator.clipboard.writeText(value)
      showToast({ text: copied })
    } catch {
      box.current?.querySelector('input')?.select()
      showToast({ text: copyFailed, tone: 'warning' })
    }
  }
  return (
    <section className={css.link} aria-label={title} role="status">
      <h3>{title}</h3>
      <p>{hint}</p>
      <div ref={box} className={css.copy}>
        <Input readOnly aria-label={title} value={value} onFocus={({ target }) => target.select()} />
        <Button type="primary" onClick={() => void copyNow()}>
          {copy}
        </Button>
      </div>
    </section>
  )
}
