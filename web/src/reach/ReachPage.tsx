import { Alert, Button, Spin } from 'antd'
import { type ReactNode, useLayoutEffect, useState } from 'react'
import { at } from '../address/prefix.ts'
import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import page from '../frame/Page.module.css'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { mayImport } from '../frame/ways.ts'
import { useStore } from '../state/useStore.ts'
import { SkipToMap } from '../ui/SkipToMap.tsx'
import { useText } from '../ui/words/text.ts'
import { reachTexts } from './desk/reach.texts.ts'
import { ReachDesk } from './desk/reachDesk.ts'
import { remoteReach } from './desk/reachServer.ts'
import css from './ReachPage.module.css'
import { ReachView } from './ReachView.tsx'

/** Who reaches a station on foot, and where new stations should stand. */
export default function ReachPage() {
  return (
    <PlannerTheme>
      <Reaching />
    </PlannerTheme>
  )
}

function Reaching() {
  const text = useText(reachTexts)
  const account = useViewer()
  const { viewer, asked } = account
  const [desk] = useState(() => new ReachDesk(remoteReach))
  useLayoutEffect(() => desk.setViewer(viewer), [desk, viewer])
  const load = useStore(desk, state => state.load)
  const hasQuestion = useStore(desk, state => state.question !== null)
  return (
    <div className={page.page}>
      {hasQuestion && <SkipToMap />}
      <PageBar account={account} title={text.title} />
      {asked && !viewer ? (
        <Alone>
          <h2>{text.signInFirst}</h2>
          <SignInPanel demoAccounts={account.demoAccounts} signIn={account.signIn} done={() => {}} />
        </Alone>
      ) : viewer && viewer.rights.length === 0 ? (
        <Alone>
          <Alert type="info" showIcon title={text.noRights} />
        </Alone>
      ) : load === 'failed' ? (
        <Alone>
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={text.failed}
            description={text.failedHint}
            action={<Button onClick={() => void desk.load()}>{text.retry}</Button>}
          />
        </Alone>
      ) : load === 'ready' && !hasQuestion ? (
        <Alone>
          <Alert
            type="info"
            showIcon
            title={text.noDivisions}
            description={text.noDivisionsHint}
            action={mayImport(viewer) && <Button href={at('/import')}>{text.toImport}</Button>}
          />
        </Alone>
      ) : load === 'ready' ? (
        <ReachView desk={desk} />
      ) : (
        <main className={css.middle} role="status">
          <Spin /> {text.loading}
        </main>
      )}
    </div>
  )
}

const Alone = ({ children }: { children: ReactNode }) => <main className={css.alone}>{children}</main>
