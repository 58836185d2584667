import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { at } from '../address/prefix.ts'
import { type CombinedError, client, errorCodeOf, OpenAccountDocument } from '../api/index.ts'
import { ownAccountTexts } from '../frame/account/own/ownAccount.texts.ts'
import { useText } from '../ui/words/text.ts'
import { openTexts } from './open.texts.ts'

interface OpenFormProps {
  /** Null where its owner chooses it too. */
  readonly username: string | null
  readonly token: string
  /** The link works no longer. */
  readonly dead: () => void
}

interface Values {
  username?: string
  displayName?: string
  password: string
}

/** Chooses the password of an account, and of the first one its names. */
export function OpenForm({ username, token, dead }: OpenFormProps) {
  const text = useText(openTexts)
  const words = useText(ownAccountTexts)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  const inWords = (error: CombinedError | undefined): string => {
    const reason = String(error?.graphQLErrors[0]?.extensions.reason)
    if (reason === 'TAKEN') return text.taken
    if (reason === 'BAD_NAME') return text.usernameWrong
    return words.fault[reason as keyof typeof words.fault] ?? words.failed
  }
  const open = async ({ password, username: chosen, displayName }: Values): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    const input = {
      token,
      newPassword: password,
      ...(username ? {} : { username: chosen ?? '', displayName: displayName ?? null }),
    }
    const { data, error } = await client.mutation(OpenAccountDocument, { input }).toPromise()
    // The page of whoever is signed in now begins anew.
    if (data?.openAccount) {
      const isAdministrator = data.openAccount.viewer.rights.some(({ role }) => role === 'ADMINISTRATOR')
      return location.assign(at(isAdministrator ? '/admin' : '/map'))
    }
    setBusy(false)
    if (error && errorCodeOf(error) === 'NOT_FOUND') return dead()
    setTrouble(inWords(error))
  }
  const required = { required: true, whitespace: true, message: words.missing }
  return (
    <Form<Values> layout="vertical" requiredMark={false} disabled={busy} onFinish={values => void open(values)}>
      {username ? (
        // A keeper of passwords wants to know whose this is.
        <Form.Item label={text.username}>
          <Input readOnly autoComplete="username" value={username} />
        </Form.Item>
      ) : (
        <>
          <Form.Item
            name="username"
            label={text.username}
            extra={text.usernameHint}
            rules={[required, { pattern: /^\s*[\p{L}\p{N}._-]{2,64}\s*$/u, message: text.usernameWrong }]}
          >
            <Input autoComplete="username" autoCapitalize="off" spellCheck={false} />
          </Form.Item>
          <Form.Item name="displayName" label={text.displayName}>
            <Input autoComplete="name" maxLength={100} />
          </Form.Item>
        </>
      )}
      <Form.Item
        name="password"
        label={text.password}
        extra={words.nextHint}
        rules={[
          { required: true, message: words.missing },
          { min: 10, message: words.fault.TOO_SHORT },
          { max: 128, message: words.fault.TOO_LONG },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={text.again}
        dependencies={['password']}
        rules={[
          { required: true, message: words.missing },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error(words.differs)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      {trouble && (
        <Form.Item>
          <Alert type="warning" showIcon role="alert" title={trouble} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={busy}>
        {text.save}
      </Button>
    </Form>
  )
}
