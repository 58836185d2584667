import { Alert, Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { type AccountInListFragment, client, ResetPasswordDocument, UpdateAccountDocument } from '../../api/index.ts'
import frame from '../../frame/Panel.module.css'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useText } from '../../ui/words/text.ts'
import css from './Accounts.module.css'
import { accountsTexts } from './accounts.texts.ts'
import type { Link } from './LinkShown.tsx'
import { isOutdated, useRefusal } from './useRefusal.ts'

interface AccountActionsProps {
  readonly account: AccountInListFragment
  readonly done: (link: Link | null) => void
  readonly outdated: () => void
}

/** What is done to an account as a whole: shut out, let in, given another password. */
export function AccountActions({ account, done, outdated }: AccountActionsProps) {
  const text = useText(accountsTexts)
  const inWords = useRefusal()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { id: accountId, displayName, disabled, signsInBy } = account

  const setDisabled = async (version: number, disabled: boolean): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    const input = { accountId, version, disabled }
    const { data, error } = await client.mutation(UpdateAccountDocument, { input }).toPromise()
    setBusy(false)
    const saved = data?.updateAccount?.account
    if (!saved) {
      if (isOutdated(error)) outdated()
      return setTrouble(inWords(error))
    }
    showToast({
      text: disabled ? text.shutOutDone(displayName) : text.letInDone(displayName),
      action: { label: text.undo, run: () => void setDisabled(saved.version, !disabled) },
    })
    done(null)
  }
  const reset = async (): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    const input = { accountId, version: account.version }
    const { data, error } = await client.mutation(ResetPasswordDocument, { input }).toPromise()
    setBusy(false)
    if (data?.resetPassword) return done(data.resetPassword.link)
    if (isOutdated(error)) outdated()
    setTrouble(inWords(error))
  }
  const isWaiting = signsInBy === 'LINK'
  return (
    <>
      {trouble && <Alert className={frame.alert ?? ''} type="warning" showIcon role="alert" title={trouble} />}
      <div className={css.actions}>
        {(signsInBy === 'PASSWORD' || isWaiting) && !disabled && (
          <Popconfirm
            title={isWaiting ? text.newLink : text.reset}
            description={<div className={css.ask}>{isWaiting ? text.newLinkAsk : text.resetAsk}</div>}
            okText={isWaiting ? text.newLink : text.reset}
            cancelText={text.cancel}
            onConfirm={() => void reset()}
          >
            <Button disabled={busy}>{isWaiting ? text.newLink : text.reset}</Button>
          </Popconfirm>
        )}
        <Button disabled={busy} danger={!disabled} onClick={() => void setDisabled(account.version, !disabled)}>
          {disabled ? text.letIn : text.shutOut}
        </Button>
      </div>
    </>
  )
}
