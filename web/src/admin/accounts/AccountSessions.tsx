import { Button } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import {
  AccountSessionsDocument,
  askAnew,
  client,
  EndAccountSessionsDocument,
  type OwnSessionFragment,
} from '../../api/index.ts'
import own from '../../frame/account/own/OwnAccount.module.css'
import { ownAccountTexts } from '../../frame/account/own/ownAccount.texts.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatMoment } from '../../ui/words/formatMoment.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { accountsTexts } from './accounts.texts.ts'

/** Where an account is signed in, and ending that. */
export function AccountSessions({ accountId }: { accountId: string }) {
  const text = useText(accountsTexts)
  const words = useText(ownAccountTexts)
  const language = useLanguage()
  const [sessions, setSessions] = useState<readonly OwnSessionFragment[] | 'failed' | null>(null)
  const [busy, setBusy] = useState(false)
  const ask = useCallback(async () => {
    const { data } = await askAnew(AccountSessionsDocument, { id: accountId })
    setSessions((data?.node && 'sessions' in data.node ? data.node.sessions : null) ?? 'failed')
  }, [accountId])
  useEffect(() => void ask(), [ask])
  const end = async (sessionId: string | null): Promise<void> => {
    setBusy(true)
    const { data } = await client.mutation(EndAccountSessionsDocument, { input: { accountId, sessionId } }).toPromise()
    setBusy(false)
    showToast(
      data?.endAccountSessions
        ? { text: text.ended(data.endAccountSessions.endedSessions) }
        : { text: words.failed, tone: 'warning' },
    )
    await ask()
  }
  if (sessions === null) return <p role="status">{text.loading}</p>
  if (sessions === 'failed') return <p role="alert">{words.failed}</p>
  if (sessions.length === 0) return <p>{text.noSessions}</p>
  return (
    <>
      <ul className={own.sessions}>
        {sessions.map(({ sessionId, startedAt, endsAt }) => (
          <li key={sessionId}>
            <span>
              {words.since(formatMoment(startedAt, language))}
              <small>{words.until(formatMoment(endsAt, language))}</small>
            </span>
            <Button size="small" disabled={busy} onClick={() => void end(sessionId)}>
              {words.end}
            </Button>
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button size="small" disabled={busy} onClick={() => void end(null)}>
          {text.endAll}
        </Button>
      )}
    </>
  )
}
