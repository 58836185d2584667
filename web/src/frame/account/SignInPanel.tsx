import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { type CombinedError, errorCodeOf } from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import { frameTexts } from '../frame.texts.ts'
import css from '../Panel.module.css'
import { ProviderButton } from './ProviderButton.tsx'
import type { DemoAccount } from './useViewer.ts'

interface SignInPanelProps {
  readonly demoAccounts: readonly DemoAccount[]
  readonly signIn: (username: string, password: string) => Promise<CombinedError | null>
  readonly done: () => void
  /** Whose password is asked for; without it, whoever comes. */
  readonly username?: string
}

/** The form to sign in with, beside the map; it offers the demo accounts where there are any. */
export function SignInPanel({ demoAccounts, signIn, done, username: known }: SignInPanelProps) {
  const text = useText(frameTexts)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const submit = async (username: string, password: string) => {
    setBusy(true)
    setProblem(null)
    const error = await signIn(username, password)
    setBusy(false)
    if (!error) return done()
    const code = errorCodeOf(error)
    setProblem(
      code === 'UNAUTHENTICATED' || code === 'BAD_USER_INPUT'
        ? text.signInWrong
        : code === 'RATE_LIMITED'
          ? text.signInLimited
          : text.signInFailed,
    )
  }

  return (
    <div className={css.padded}>
      <ProviderButton />
      <Form
        layout="vertical"
        requiredMark={false}
        disabled={busy}
        initialValues={{ username: known }}
        onFinish={({ username, password }: { username: string; password: string }) => void submit(username, password)}
      >
        <Form.Item name="username" label={text.username} rules={[{ required: true, message: text.usernameMissing }]}>
          <Input autoComplete="username" autoCapitalize="off" spellCheck={false} readOnly={known !== undefined} />
        </Form.Item>
        <Form.Item name="password" label={text.password} rules={[{ required: true, message: text.passwordMissing }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {problem && <Alert className={css.alert ?? ''} type="warning" showIcon title={problem} role="alert" />}
        <Button type="primary" htmlType="submit" block loading={busy}>
          {text.signIn}
        </Button>
      </Form>
      {demoAccounts.length > 0 && (
        <section className={css.demo}>
          <h3 className={css.heading}>{text.demo}</h3>
          {demoAccounts.map(({ username, displayName, password }) => (
            <Button key={username} block disabled={busy} onClick={() => void submit(username, password)}>
              {displayName}
            </Button>
          ))}
        </section>
      )}
    </div>
  )
}
