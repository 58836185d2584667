import page from '../frame/Page.module.css'
import { useNarrow } from '../ui/words/useMedia.ts'
import { CoverageView } from './coverage/CoverageView.tsx'
import { QuestionBar } from './coverage/QuestionBar.tsx'
import type { ReachDesk } from './desk/reachDesk.ts'
import { ReachMap } from './map/ReachMap.tsx'
import css from './ReachPage.module.css'

/** What is asked and its answer, beside the map of it. */
export function ReachView({ desk }: { desk: ReachDesk }) {
  const narrow = useNarrow()
  return (
    <main className={page.main} data-narrow={narrow || undefined}>
      <section className={`${page.panel} ${css.panel}`}>
        <QuestionBar desk={desk} />
        <CoverageView desk={desk} />
      </section>
      <ReachMap desk={desk} />
    </main>
  )
}
