import { Button, Input } from 'antd'
import { useRef } from 'react'
import { at } from '../../address/prefix.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatMoment } from '../../ui/words/formatMoment.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from './Accounts.module.css'
import { accountsTexts } from './accounts.texts.ts'

/** A link to an account, as it comes from the server. */
export interface Link {
  readonly path: string
  readonly expiresAt: string
}

/** A link that is shown this once, to be handed on. */
export function LinkShown({ link }: { link: Link }) {
  const text = useText(accountsTexts)
  const language = useLanguage()
  const address = `${location.origin}${at(link.path)}`
  const box = useRef<HTMLDivElement>(null)
  const copy = async (): Promise<void> => {
    try {
      // Only where the page came by TLS, or from this very machine.
      await navigator.clipboard.writeText(address)
      showToast({ text: text.copied })
    } catch {
      box.current?.querySelector('input')?.select()
      showToast({ text: text.copyFailed, tone: 'warning' })
    }
  }
  return (
    <section className={css.link} aria-label={text.link} role="status">
      <h3>{text.link}</h3>
      <p>{text.linkHint(formatMoment(link.expiresAt, language))}</p>
      <div ref={box} className={css.copy}>
        <Input readOnly aria-label={text.link} value={address} onFocus={({ target }) => target.select()} />
        <Button type="primary" onClick={() => void copy()}>
          {text.copy}
        </Button>
      </div>
    </section>
  )
}
