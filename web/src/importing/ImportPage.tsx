import { Alert, Button, Spin } from 'antd'
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { SessionOver } from '../frame/account/SessionOver.tsx'
import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import page from '../frame/Page.module.css'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { mayImport } from '../frame/ways.ts'
import { useStore } from '../state/useStore.ts'
import { SkipToMap } from '../ui/SkipToMap.tsx'
import { useText } from '../ui/words/text.ts'
import { ImportDesk } from './desk/importDesk.ts'
import { importingTexts } from './desk/importing.texts.ts'
import { remoteImports } from './desk/importServer.ts'
import { ImportView } from './ImportView.tsx'
import css from './steps/Importing.module.css'

/** Files of a district on their way in. */
export default function ImportPage() {
  return (
    <PlannerTheme>
      <Importing />
    </PlannerTheme>
  )
}

function Importing() {
  const text = useText(importingTexts)
  const account = useViewer()
  const { viewer, asked } = account
  const [desk] = useState(() => new ImportDesk(remoteImports))
  const may = mayImport(viewer)
  useLayoutEffect(() => desk.setViewer(viewer), [desk, viewer])
  useEffect(() => {
    if (may) void desk.load()
  }, [desk, may])
  useEffect(() => () => desk.close(), [desk])
  const isReady = useStore(desk, state => state.districts !== null)
  const trouble = useStore(desk, state => state.trouble)
  return (
    <div className={page.page}>
      {isReady && <SkipToMap />}
      <PageBar account={account} title={text.title} />
      <SessionOver account={account} />
      {asked && !viewer ? (
        <Alone>
          <h2>{text.signInFirst}</h2>
          <SignInPanel demoAccounts={account.demoAccounts} signIn={account.signIn} done={() => {}} />
        </Alone>
      ) : viewer && !may ? (
        <Alone>
          <Alert type="info" showIcon title={text.noRights} description={text.noRightsHint} />
        </Alone>
      ) : isReady ? (
        <ImportView desk={desk} />
      ) : trouble ? (
        <Alone>
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={text.failed}
            description={text.trouble[trouble.code] ?? trouble.message}
            action={<Button onClick={() => void desk.load()}>{text.retry}</Button>}
          />
        </Alone>
      ) : (
        <main className={css.middle} role="status">
          <Spin /> {text.loading}
        </main>
      )}
    </div>
  )
}

const Alone = ({ children }: { children: ReactNode }) => <main className={css.alone}>{children}</main>
