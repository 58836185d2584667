import { Alert, Spin } from 'antd'
import { Redirect, Route, Switch } from 'wouter'
import { SessionOver } from '../frame/account/SessionOver.tsx'
import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import page from '../frame/Page.module.css'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { useText } from '../ui/words/text.ts'
import css from './AdminPage.module.css'
import { AccountsView } from './accounts/AccountsView.tsx'
import { adminTexts } from './admin.texts.ts'
import { administered } from './places/divisions.ts'

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
        <Switch>
          <Route path="/admin/accounts">
            <AccountsView viewer={viewer} />
          </Route>
          <Route>
            <Redirect to="/admin/accounts" replace />
          </Route>
        </Switch>
      )}
    </div>
  )
}
