import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { type AccountInListFragment, CreateAccountDocument, client, UpdateAccountDocument } from '../../api/index.ts'
import frame from '../../frame/Panel.module.css'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useText } from '../../ui/words/text.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import { accountsTexts } from './accounts.texts.ts'
import type { Link } from './LinkShown.tsx'
import { RightsField } from './RightsField.tsx'
import { isOutdated, useRefusal } from './useRefusal.ts'

interface AccountFormProps {
  /** Null for one that is new. */
  readonly account: AccountInListFragment | null
  /** Whether it is that of who looks at it. */
  readonly isOwn: boolean
  readonly divisions: ReadonlyMap<string, DivisionToAdminister>
  readonly everything: boolean
  readonly done: (link: Link | null, displayName: string) => void
  /** Somebody else has changed it. */
  readonly outdated: () => void
}

interface Values {
  username: string
  displayName?: string
  rights: AccountInListFragment['rights']
}

/** Names and rights of an account, new or known. */
export function AccountForm({ account, isOwn, divisions, everything, done, outdated }: AccountFormProps) {
  const text = useText(accountsTexts)
  const inWords = useRefusal()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const isShared = account?.hasRightsElsewhere ?? false
  const rightsStay = isOwn || account?.signsInBy === 'PROVIDER'

  const save = async ({ username, displayName, rights }: Values): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    const names = { username: username.trim(), displayName: displayName?.trim() || username.trim() }
    const { isSaved, link, error } = account
      ? await client
          .mutation(UpdateAccountDocument, {
            input: {
              accountId: account.id,
              version: account.version,
              ...(isShared ? {} : names),
              ...(rightsStay ? {} : { rights }),
            },
          })
          .toPromise()
          .then(({ data, error }) => ({ isSaved: !!data?.updateAccount, link: null, error }))
      : await client
          .mutation(CreateAccountDocument, { input: { ...names, rights } })
          .toPromise()
          .then(({ data, error }) => ({
            isSaved: !!data?.createAccount,
            link: data?.createAccount?.link ?? null,
            error,
          }))
    setBusy(false)
    if (isSaved) {
      showToast({ text: account ? text.saved(names.displayName) : text.created(names.displayName) })
      return done(link, names.displayName)
    }
    if (isOutdated(error)) outdated()
    setTrouble(inWords(error))
  }

  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      disabled={busy}
      initialValues={account ?? { rights: [{ role: 'PLANNER' }] }}
      onFinish={values => void save(values)}
    >
      {isOwn && <Alert className={frame.alert ?? ''} type="info" showIcon title={text.own} />}
      {isShared && <Alert className={frame.alert ?? ''} type="info" showIcon title={text.elsewhere} />}
      {account?.signsInBy === 'PROVIDER' && (
        <Alert className={frame.alert ?? ''} type="info" showIcon title={text.fromProvider} />
      )}
      {trouble && <Alert className={frame.alert ?? ''} type="warning" showIcon role="alert" title={trouble} />}
      <Form.Item
        name="username"
        label={text.username}
        {...(account ? {} : { extra: text.usernameHint })}
        rules={[
          { required: true, whitespace: true, message: text.missing },
          { pattern: /^\s*[\p{L}\p{N}._-]{2,64}\s*$/u, message: text.usernameWrong },
        ]}
      >
        <Input autoComplete="off" autoCapitalize="off" spellCheck={false} disabled={isShared || busy} />
      </Form.Item>
      <Form.Item name="displayName" label={text.displayName} {...(account ? {} : { extra: text.displayNameHint })}>
        <Input autoComplete="off" maxLength={100} disabled={isShared || busy} />
      </Form.Item>
      <RightsField
        divisions={divisions}
        everything={everything}
        disabled={rightsStay || busy}
        least={isShared ? 0 : 1}
      />
      <Button type="primary" htmlType="submit" loading={busy}>
        {account ? text.save : text.create}
      </Button>
    </Form>
  )
}
