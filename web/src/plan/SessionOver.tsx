import type { Desk } from '../editor/desk.ts'
import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import type { useViewer } from '../frame/account/useViewer.ts'
import { useStore } from '../state/useStore.ts'
import { useText } from '../ui/words/text.ts'
import css from './desk/Editor.module.css'
import { toolTexts } from './map/tools.texts.ts'

interface SessionOverProps {
  readonly desk: Desk
  readonly username: string
  readonly account: ReturnType<typeof useViewer>
}

/** Takes the panel's place once the session is over: whoever drew signs in again, and what has been drawn is saved. */
export function SessionOver({ desk, username, account }: SessionOverProps) {
  const text = useText(toolTexts)
  const unsaved = useStore(desk, state => state.unsaved)
  return (
    <section className={css.over} aria-label={text.over}>
      <div role="alert">
        <h3>{text.over}</h3>
        <p>{text.overHint(unsaved)}</p>
      </div>
      <SignInPanel
        username={username}
        demoAccounts={account.demoAccounts.filter(demo => demo.username === username)}
        signIn={account.signIn}
        done={() => desk.log.retry()}
      />
    </section>
  )
}
