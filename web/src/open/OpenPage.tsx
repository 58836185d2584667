import { Alert, Button, Spin } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { at } from '../address/prefix.ts'
import { AccountLinkDocument, type AccountLinkQuery, askAnew } from '../api/index.ts'
import page from '../frame/Page.module.css'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { TopBar } from '../ui/bar/TopBar.tsx'
import { formatMoment } from '../ui/words/formatMoment.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import { OpenForm } from './OpenForm.tsx'
import css from './OpenPage.module.css'
import { openTexts } from './open.texts.ts'

type Linked = NonNullable<AccountLinkQuery['accountLink']>

/** `/open#<token>`: where the owner of an account chooses its password, and the first administrator makes theirs. */
export default function OpenPage() {
  const text = useText(openTexts)
  // Out of the address at once, so that it stays in no history.
  const [token] = useState(() => location.hash.slice(1))
  useEffect(() => history.replaceState(null, '', location.pathname), [])
  const [linked, setLinked] = useState<Linked | 'dead' | 'failed' | null>(null)
  const ask = useCallback(async () => {
    setLinked(null)
    const { data } = await askAnew(AccountLinkDocument, { token })
    setLinked(data ? (data.accountLink ?? 'dead') : 'failed')
  }, [token])
  useEffect(() => void ask(), [ask])
  const isFirst = linked !== null && typeof linked === 'object' && !linked.username
  return (
    <PlannerTheme>
      <div className={page.page}>
        <TopBar end={null}>
          <h1 className="visually-hidden">{isFirst ? text.firstTitle : text.title}</h1>
        </TopBar>
        <main className={css.main}>
          {linked === null ? (
            <p role="status">
              <Spin /> {text.loading}
            </p>
          ) : linked === 'failed' ? (
            <Alert
              type="warning"
              showIcon
              role="alert"
              title={text.failed}
              description={text.failedHint}
              action={<Button onClick={() => void ask()}>{text.retry}</Button>}
            />
          ) : linked === 'dead' ? (
            <Alert
              type="warning"
              showIcon
              role="alert"
              title={text.dead}
              description={text.deadHint}
              action={<Button href={at('/map')}>{text.toSignIn}</Button>}
            />
          ) : (
            <Linked linked={linked} token={token} dead={() => setLinked('dead')} />
          )}
        </main>
      </div>
    </PlannerTheme>
  )
}

function Linked({ linked, token, dead }: { linked: Linked; token: string; dead: () => void }) {
  const text = useText(openTexts)
  const language = useLanguage()
  const { username, displayName, expiresAt } = linked
  return (
    <>
      <h2>{username ? text.title : text.firstTitle}</h2>
      <p>{username ? text.hello(displayName || username) : text.firstHint}</p>
      <p className={css.soft}>{text.until(formatMoment(expiresAt, language))}</p>
      <OpenForm username={username ?? null} token={token} dead={dead} />
    </>
  )
}
