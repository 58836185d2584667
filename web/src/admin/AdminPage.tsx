import { Alert, Spin } from 'antd'
import { Redirect, Route, Switch } from 'wouter'
import type { ViewerRightsFragment } from '../api/index.ts'
import { SessionOver } from '../frame/account/SessionOver.tsx'
import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import page from '../frame/Page.module.css'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { useText } from '../ui/words/text.ts'
import { ADDRESS, AdminNav } from './AdminNav.tsx'
import css from './AdminPage.module.css'
import { AccountsView } from './accounts/AccountsView.tsx'
import { adminTexts } from './admin.texts.ts'
import { AuditView } from './audit/AuditView.tsx'
import { HolidaysView } from './HolidaysView.tsx'
import { KeysView } from './keys/KeysView.tsx'
import { administered, useDivisions } from './places/divisions.ts'
import { DistrictView } from './settings/DistrictView.tsx'
import { MapView } from './settings/MapView.tsx'

/** The pages of administrators. */
export default function AdminPage() {
  return (
    <PlannerTheme>
      <Administering />
    </PlannerTheme>
  )
}

function Administering() {
  const text = useText(adminTexts)
  const account = useViewer()
  const { viewer, asked } = account
  return (
    <div className={page.page}>
      <PageBar account={account} title={text.title} />
      <SessionOver account={account} />
      {!asked ? (
        <main className={css.middle} role="status">
          <Spin /> {text.loading}
        </main>
      ) : !viewer ? (
        <main className={css.alone}>
          <h2>{text.signInFirst}</h2>
          <SignInPanel demoAccounts={account.demoAccounts} signIn={account.signIn} done={() => {}} />
        </main>
      ) : administered(viewer).length === 0 ? (
        <main className={css.alone}>
          <Alert type="info" showIcon title={text.noRights} description={text.noRightsHint} />
        </main>
      ) : (
        <Views viewer={viewer} />
      )}
    </div>
  )
}

function Views({ viewer }: { viewer: ViewerRightsFragment }) {
  const subtrees = administered(viewer)
  const divisions = useDivisions(subtrees)
  const everything = subtrees.includes('')
  return (
    <Switch>
      <Route path={ADDRESS.accounts}>
        <AdminNav view="accounts" everything={everything} />
        <AccountsView viewer={viewer} divisions={divisions} everything={everything} />
      </Route>
      <Route path={ADDRESS.keys}>
        <AdminNav view="keys" everything={everything} />
        <KeysView divisions={divisions} everything={everything} />
      </Route>
      <Route path={ADDRESS.district}>
        <AdminNav view="district" everything={everything} />
        <DistrictView divisions={divisions} />
      </Route>
      <Route path={ADDRESS.holidays}>
        <AdminNav view="holidays" everything={everything} />
        <HolidaysView divisions={divisions} />
      </Route>
      <Route path={ADDRESS.audit}>
        <AdminNav view="audit" everything={everything} />
        <AuditView divisions={divisions} />
      </Route>
      {everything && (
        <Route path={ADDRESS.map}>
          <AdminNav view="map" everything={everything} />
          <MapView />
        </Route>
      )}
      <Route>
        <Redirect to={ADDRESS.accounts} replace />
      </Route>
    </Switch>
  )
}
