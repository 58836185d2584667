import { useEffect, useState } from 'react'
import { Redirect, Route, Switch, useRoute } from 'wouter'
import { pathHere } from '../address/prefix.ts'
import page from '../frame/Page.module.css'
import { useStore } from '../state/useStore.ts'
import { Views } from '../ui/bar/Views.tsx'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import { CoverageView } from './coverage/CoverageView.tsx'
import { QuestionBar } from './coverage/QuestionBar.tsx'
import { reachTexts } from './desk/reach.texts.ts'
import type { ReachDesk } from './desk/reachDesk.ts'
import { remoteReach } from './desk/reachServer.ts'
import { ReachMap } from './map/ReachMap.tsx'
import css from './ReachPage.module.css'
import { SitingDesk } from './siting/desk/sitingDesk.ts'
import { SitingView } from './siting/SitingView.tsx'

const COVERAGE = '/reach'
const SITING = '/reach/siting'
/** Where paths were brought before there was a page for all that is imported. */
const PATHS = '/reach/paths'

/** What is asked and its answer, or where new stations should stand, beside the map of it. */
export function ReachView({ desk }: { desk: ReachDesk }) {
  const text = useText(reachTexts)
  const narrow = useNarrow()
  const [isSiting] = useRoute(SITING)
  const [siting] = useState(() => new SitingDesk(remoteReach, desk))
  const account = useStore(desk, state => state.viewer?.username ?? '')
  useEffect(() => siting.open(account, pathHere() === SITING), [siting, account])
  const views = [
    { address: COVERAGE, words: text.coverage, isShown: !isSiting },
    { address: SITING, words: text.siting, isShown: isSiting },
  ]
  return (
    <main className={page.main} data-narrow={narrow || undefined}>
      <section className={`${page.panel} ${css.panel}`}>
        <Views label={text.views} views={views} />
        <QuestionBar desk={desk} isToday={isSiting} />
        <Switch>
          <Route path={SITING}>
            <SitingView desk={desk} siting={siting} />
          </Route>
          <Route path={PATHS}>
            <Redirect to="/import?kind=PATHS" replace />
          </Route>
          <Route>
            <CoverageView desk={desk} />
          </Route>
        </Switch>
      </section>
      <ReachMap desk={desk} siting={siting} isSiting={isSiting} />
    </main>
  )
}
