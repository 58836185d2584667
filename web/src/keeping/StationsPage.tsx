import { Alert, Button, Spin } from 'antd'
import { useEffect, useLayoutEffect, useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { SessionOver } from '../frame/account/SessionOver.tsx'
import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import page from '../frame/Page.module.css'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { useStore } from '../state/useStore.ts'
import { useText } from '../ui/words/text.ts'
import { CatalogueView } from './catalogue/CatalogueView.tsx'
import { CompletenessView } from './complete/CompletenessView.tsx'
import { keepingTexts } from './desk/keeping.texts.ts'
import { openKeeping } from './desk/openKeeping.ts'
import { HolidaysView } from './HolidaysView.tsx'
import css from './StationsPage.module.css'
import { StationsView } from './StationsView.tsx'
import { useKeys } from './useKeys.ts'
import { ADDRESS, ViewNav } from './ViewNav.tsx'

/** The page of those who keep stations. */
export default function StationsPage() {
  return (
    <PlannerTheme>
      <Keeping />
    </PlannerTheme>
  )
}

function Keeping() {
  const text = useText(keepingTexts)
  const account = useViewer()
  const { viewer, asked } = account
  const [desk] = useState(() => openKeeping())
  useEffect(() => desk.open(), [desk])
  useLayoutEffect(() => desk.setViewer(viewer), [desk, viewer])
  useKeys(desk)
  const [, go] = useLocation()
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
      ) : load === 'failed' ? (
        <main className={css.alone}>
          <Alert
            type="warning"
            showIcon
            title={text.failed}
            description={text.failedHint}
            action={<Button onClick={() => void desk.reload()}>{text.retry}</Button>}
          />
        </main>
      ) : load === 'ready' ? (
        <Switch>
          <Route path={ADDRESS.completeness}>
            <ViewNav view="completeness" />
            <CompletenessView desk={desk} toTable={() => go(ADDRESS.stations)} />
          </Route>
          <Route path={ADDRESS.services}>
            <ViewNav view="services" />
            <CatalogueView desk={desk} />
          </Route>
          <Route path={ADDRESS.holidays}>
            <ViewNav view="holidays" />
            <HolidaysView desk={desk} />
          </Route>
          <Route>
            <StationsView desk={desk} />
          </Route>
        </Switch>
      ) : viewer && viewer.rights.length === 0 ? (
        <main className={css.alone}>
          <Alert type="info" showIcon title={text.noRights} />
        </main>
      ) : (
        <main className={css.middle} role="status">
          <Spin /> {text.loading}
        </main>
      )}
    </div>
  )
}
