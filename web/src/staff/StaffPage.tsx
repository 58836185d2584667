import { Alert, Button, Spin } from 'antd'
import { useLayoutEffect, useState } from 'react'
import { SessionOver } from '../frame/account/SessionOver.tsx'
import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import page from '../frame/Page.module.css'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { useStore } from '../state/useStore.ts'
import { useText } from '../ui/words/text.ts'
import { openStaff } from './desk/openStaff.ts'
import { staffTexts } from './desk/staff.texts.ts'
import { subtreesOf } from './desk/staffState.ts'
import css from './StaffPage.module.css'
import { StaffView } from './StaffView.tsx'

/** The page of those who keep grid staff, or read who they are. */
export default function StaffPage() {
  return (
    <PlannerTheme>
      <Staffing />
    </PlannerTheme>
  )
}

function Staffing() {
  const text = useText(staffTexts)
  const account = useViewer()
  const { viewer, asked } = account
  const [desk] = useState(openStaff)
  useLayoutEffect(() => desk.setViewer(viewer), [desk, viewer])
  const load = useStore(desk, state => state.load)
  return (
    <div className={page.page}>
      <PageBar account={account} title={text.title} />
      <SessionOver account={account} />
      {asked && !viewer ? (
        <main className={css.alone}>
          <h2>{text.signInFirst}</h2>
          <SignInPanel demoAccounts={account.demoAccounts} signIn={account.signIn} done={() => {}} />
        </main>
      ) : viewer && subtreesOf(viewer).length === 0 ? (
        <main className={css.alone}>
          <Alert type="info" showIcon title={text.noRights} description={text.noRightsHint} />
        </main>
      ) : load === 'failed' ? (
        <main className={css.alone}>
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={text.failed}
            description={text.failedHint}
            action={<Button onClick={() => void desk.load()}>{text.retry}</Button>}
          />
        </main>
      ) : load === 'ready' ? (
        <StaffView desk={desk} />
      ) : (
        <main className={css.middle} role="status">
          <Spin /> {text.loading}
        </main>
      )}
    </div>
  )
}
