import { Button } from 'antd'
import { useState } from 'react'
import { client, EndSessionsDocument, type OwnSessionFragment } from '../../../api/index.ts'
import { showToast } from '../../../ui/toasts/Toasts.tsx'
import { formatMoment } from '../../../ui/words/formatMoment.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import css from './OwnAccount.module.css'
import { ownAccountTexts } from './ownAccount.texts.ts'

interface SessionListProps {
  readonly sessions: readonly OwnSessionFragment[]
  readonly changed: (sessions: readonly OwnSessionFragment[]) => void
}

/** Where somebody is signed in; other places can be signed out. */
export function SessionList({ sessions, changed }: SessionListProps) {
  const text = useText(ownAccountTexts)
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const end = async (sessionId: string | null): Promise<void> => {
    setBusy(true)
    const { data } = await client.mutation(EndSessionsDocument, { input: { sessionId } }).toPromise()
    setBusy(false)
    if (!data?.endSessions) return showToast({ text: text.failed, tone: 'warning' })
    showToast({ text: text.ended(data.endSessions.endedSessions) })
    changed(data.endSessions.sessions)
  }
  return (
    <>
      <ul className={css.sessions}>
        {sessions.map(({ sessionId, startedAt, endsAt, isCurrent }) => (
          <li key={sessionId}>
            <span>
              {text.since(formatMoment(startedAt, language))}
              <small>{isCurrent ? text.here : text.until(formatMoment(endsAt, language))}</small>
            </span>
            {!isCurrent && (
              <Button size="small" disabled={busy} onClick={() => void end(sessionId)}>
                {text.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && (
        <Button disabled={busy} onClick={() => void end(null)}>
          {text.endOthers}
        </Button>
      )}
    </>
  )
}
