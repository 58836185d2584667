import { Modal } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { askAnew, type OwnSessionFragment, OwnSessionsDocument } from '../../../api/index.ts'
import { useText } from '../../../ui/words/text.ts'
import css from './OwnAccount.module.css'
import { ownAccountTexts } from './ownAccount.texts.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { SessionList } from './SessionList.tsx'

/** One's own account: its password, and where it is signed in. */
export function OwnAccount({ username, close }: { username: string; close: () => void }) {
  const text = useText(ownAccountTexts)
  const [sessions, setSessions] = useState<readonly OwnSessionFragment[] | 'failed' | null>(null)
  const ask = useCallback(async () => {
    const { data } = await askAnew(OwnSessionsDocument, {})
    setSessions(data?.viewer?.sessions ?? 'failed')
  }, [])
  useEffect(() => void ask(), [ask])
  return (
    <Modal open title={text.title} footer={null} width={420} onCancel={close}>
      <section className={css.part} aria-label={text.password}>
        <h3>{text.password}</h3>
        <PasswordForm username={username} changed={() => void ask()} />
      </section>
      <section className={css.part} aria-label={text.sessions}>
        <h3>{text.sessions}</h3>
        {sessions === null ? (
          <p role="status">{text.loading}</p>
        ) : sessions === 'failed' ? (
          <p role="alert">{text.failed}</p>
        ) : (
          <SessionList sessions={sessions} changed={setSessions} />
        )}
      </section>
    </Modal>
  )
}
