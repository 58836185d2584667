import { useEffect, useRef } from 'react'
import { Store } from '../../state/store.ts'
import { useStore } from '../../state/useStore.ts'
import { standClear } from './standClear.ts'
import css from './Toasts.module.css'

/** A short message at the foot of the page. */
export interface Toast {
  text: string
  tone?: 'plain' | 'warning'
  /** What can be done about it, such as undoing. */
  action?: { label: string; run: () => void }
}

const SECONDS = 8

interface Shown extends Toast {
  id: number
}

const shown = new Store<readonly Shown[]>([])
let last = 0

/** Shows a message for some seconds. A screen reader speaks it. */
export function showToast(toast: Toast): void {
  const id = ++last
  // The newest replaces the others: two undo buttons at once would leave open which is which.
  shown.set([{ ...toast, id }])
  setTimeout(() => dismiss(id), SECONDS * 1000)
}

const dismiss = (id: number): void => shown.set(shown.now.filter(toast => toast.id !== id))

/** The place where messages appear; once per page. */
export function Toasts() {
  const toasts = useStore(shown, toasts => toasts)
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => (toasts.length > 0 ? standClear(element.current!) : undefined), [toasts])
  return (
    <div ref={element} className={css.toasts} role="status" aria-live="polite">
      {toasts.map(({ id, text, tone, action }) => (
        <div key={id} className={tone === 'warning' ? css.warning : css.toast}>
          <span>{text}</span>
          {action && (
            <button
              type="button"
              onClick={() => {
                dismiss(id)
                action.run()
              }}
            >
              {action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
