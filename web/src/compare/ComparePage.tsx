import { Alert, Button, Result, Spin } from 'antd'
import type { ReactNode } from 'react'
import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import page from '../frame/Page.module.css'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { SkipToMap } from '../ui/SkipToMap.tsx'
import { useText } from '../ui/words/text.ts'
import { Choosers } from './Choosers.tsx'
import { ComparisonView } from './ComparisonView.tsx'
import { compareTexts } from './changes/compare.texts.ts'
import { useCompareAddress } from './states/useCompareAddress.ts'
import { type Comparing, useComparison } from './states/useComparison.ts'
import css from './table/Compare.module.css'

/** Two states of the grids beside each other: what changed, for whom, and on paper. */
export default function ComparePage() {
  const text = useText(compareTexts)
  const account = useViewer()
  const { viewer, asked } = account
  const { address, change } = useCompareAddress()
  const username = viewer?.username ?? null
  const { comparing, again } = useComparison(address, asked ? username : undefined)
  const comparison = comparing.state === 'ready' ? comparing.comparison : null
  const choosers = (
    <Choosers
      address={address}
      within={comparison?.division.code ?? address.within}
      viewer={username}
      known={comparison ? [...comparison.divisions.values()] : null}
      change={change}
    />
  )
  return (
    <PlannerTheme>
      <div className={`${page.page} ${css.page}`}>
        {comparison && <SkipToMap />}
        <PageBar account={account} title={text.title} />
        {comparison ? (
          <ComparisonView
            comparison={comparison}
            isLoading={comparing.state === 'ready' && comparing.isLoading}
            view={address.view}
            setView={view => change({ view })}
            choosers={choosers}
          />
        ) : (
          <main className={css.waiting}>
            {choosers}
            <Waiting comparing={comparing} again={again} />
            {asked && !viewer && comparing.state !== 'loading' && (
              <section className={css.signIn} aria-label={text.signIn}>
                <h2>{text.signIn}</h2>
                <SignInPanel demoAccounts={account.demoAccounts} signIn={account.signIn} done={() => {}} />
              </section>
            )}
          </main>
        )}
      </div>
    </PlannerTheme>
  )
}

/** Stands where the comparison will be: that it is on its way, or what to do. */
function Waiting({ comparing, again }: { comparing: Comparing; again: () => void }): ReactNode {
  const text = useText(compareTexts)
  if (comparing.state === 'loading')
    return (
      <p className={css.loading} role="status">
        <Spin /> {text.loading}
      </p>
    )
  if (comparing.state === 'choosing') return <Result title={text.choosing} subTitle={text.choosingHint} icon={null} />
  if (comparing.state === 'impossible') {
    const [title, hint] = text.impossible[comparing.why]
    return <Alert type="warning" showIcon role="alert" title={title} description={hint} />
  }
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={text.failed}
      description={text.failedHint}
      action={<Button onClick={again}>{text.retry}</Button>}
    />
  )
}
