import { Alert, Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { client, type KeyInListFragment, RevokeApiKeyDocument } from '../../api/index.ts'
import frame from '../../frame/Panel.module.css'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatDay } from '../../ui/words/formatArea.ts'
import { formatMoment } from '../../ui/words/formatMoment.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import side from '../accounts/Accounts.module.css'
import { dayOf } from './days.ts'
import css from './Keys.module.css'
import { KeyUse } from './KeyUse.tsx'
import { keysTexts } from './keys.texts.ts'
import { SecretShown } from './SecretShown.tsx'
import { useRefusal } from './useRefusal.ts'

interface KeyPanelProps {
  readonly of: KeyInListFragment
  /** What it is itself, right after it was made. */
  readonly secret: string | null
  readonly placeOf: (code: string) => string
  readonly refresh: () => void
}

/** One key: what it may do, what it has used, and its end. */
export function KeyPanel({ of: key, secret, placeOf, refresh }: KeyPanelProps) {
  const text = useText(keysTexts)
  const language = useLanguage()
  const inWords = useRefusal()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const moment = (at: string): string => formatMoment(at, language)
  const facts: readonly (readonly [string, string])[] = [
    [text.state, text.states[key.state]],
    [text.ends, formatDay(dayOf(new Date(key.expiresAt)), language)],
    [text.where, key.divisionCodes.map(placeOf).join(language === 'zh' ? '、' : ', ')],
    [text.lastUsed, key.lastUsedAt ? moment(key.lastUsedAt) : text.never],
    [text.madeBy, key.makerName],
    [text.madeAt, moment(key.createdAt)],
    ...(key.revokedAt ? [[text.revokedAt, moment(key.revokedAt)] as const] : []),
  ]
  const revoke = async (): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    const { data, error } = await client.mutation(RevokeApiKeyDocument, { input: { apiKeyId: key.id } }).toPromise()
    setBusy(false)
    refresh()
    if (!data?.revokeApiKey) return setTrouble(inWords(error))
    showToast({ text: text.revoked(key.name) })
  }
  return (
    <>
      {secret && key.state !== 'REVOKED' && <SecretShown secret={secret} />}
      {key.state === 'SUSPENDED' && <Alert type="warning" showIcon title={text.suspendedHint} />}
      {trouble && <Alert className={frame.alert ?? ''} type="warning" showIcon role="alert" title={trouble} />}
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-label={text.scopes}>
        <h3>{text.scopes}</h3>
        <ul className={css.list}>
          {key.scopes.map(scope => (
            <li key={scope}>
              {text.scope[scope]} <small>{text.scopeHint[scope]}</small>
            </li>
          ))}
        </ul>
      </section>
      <section className={side.sessions} aria-label={text.use}>
        <h3>{text.use}</h3>
        <KeyUse key={key.id} id={key.id} />
      </section>
      {key.state !== 'REVOKED' && (
        <div className={side.actions}>
          <Popconfirm
            title={text.revoke}
            description={<div className={side.ask}>{text.revokeAsk}</div>}
            okText={text.revoke}
            cancelText={text.cancel}
            okButtonProps={{ danger: true }}
            onConfirm={() => void revoke()}
          >
            <Button danger disabled={busy}>
              {text.revoke}
            </Button>
          </Popconfirm>
        </div>
      )}
    </>
  )
}
