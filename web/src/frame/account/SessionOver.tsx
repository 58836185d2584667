import { Button, Modal } from 'antd'
import { sessionOver } from '../../api/index.ts'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { frameTexts } from '../frame.texts.ts'
import { SignInPanel } from './SignInPanel.tsx'
import type { useViewer } from './useViewer.ts'

/** Lies over a page once the session is over: who was there signs in again, and what he has typed is still there. */
export function SessionOver({ account }: { account: ReturnType<typeof useViewer> }) {
  const text = useText(frameTexts)
  const isOver = useStore(sessionOver, over => over)
  const { viewer, demoAccounts, signIn, refresh } = account
  if (!isOver || !viewer) return null
  const { username } = viewer
  return (
    <Modal open title={text.over} closable={false} keyboard={false} footer={null} width={420}>
      <p role="alert">{text.overHint}</p>
      <SignInPanel
        username={username}
        demoAccounts={demoAccounts.filter(demo => demo.username === username)}
        signIn={signIn}
        done={() => {}}
      />
      <Button type="link" onClick={() => void refresh()}>
        {text.overGiveUp}
      </Button>
    </Modal>
  )
}
