import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { ChangePasswordDocument, type CombinedError, client, errorCodeOf } from '../../../api/index.ts'
import { showToast } from '../../../ui/toasts/Toasts.tsx'
import { useText } from '../../../ui/words/text.ts'
import { ownAccountTexts } from './ownAccount.texts.ts'

interface Typed {
  readonly current: string
  readonly next: string
  readonly again: string
}

/** Changes the password of whoever is signed in; `changed` is called when it is done. */
export function PasswordForm({ username, changed }: { username: string; changed: () => void }) {
  const text = useText(ownAccountTexts)
  const [form] = Form.useForm<Typed>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const inWords = (error: CombinedError | undefined): string => {
    const code = error && errorCodeOf(error)
    if (code === 'RATE_LIMITED') return text.limited
    if (code === 'FORBIDDEN') return text.demo
    const reason = String(error?.graphQLErrors[0]?.extensions.reason)
    return text.fault[reason as keyof typeof text.fault] ?? text.failed
  }
  const change = async ({ current, next }: Typed): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const input = { currentPassword: current, newPassword: next }
    const { data, error } = await client.mutation(ChangePasswordDocument, { input }).toPromise()
    setBusy(false)
    if (!data?.changePassword) return setProblem(inWords(error))
    form.resetFields()
    showToast({ text: text.changed(data.changePassword.endedSessions) })
    changed()
  }

  const required = { required: true, message: text.missing }
  return (
    <Form<Typed>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={busy}
      onFinish={typed => void change(typed)}
    >
      {/* A keeper of passwords wants to know whose this is. */}
      <input hidden readOnly autoComplete="username" value={username} />
      <Form.Item name="current" label={text.current} rules={[required]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="next"
        label={text.next}
        extra={text.nextHint}
        rules={[required, { min: 10, message: text.fault.TOO_SHORT }, { max: 128, message: text.fault.TOO_LONG }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={text.again}
        dependencies={['next']}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(text.differs)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      {problem && (
        <Form.Item>
          <Alert type="warning" showIcon title={problem} role="alert" />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {text.change}
      </Button>
    </Form>
  )
}
