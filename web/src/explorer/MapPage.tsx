import { Alert, Button } from 'antd'
import { useEffect, useLayoutEffect, useState } from 'react'
import { isBackInVain } from '../frame/account/ProviderButton.tsx'
import { SessionOver } from '../frame/account/SessionOver.tsx'
import { useViewer } from '../frame/account/useViewer.ts'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { useStore } from '../state/useStore.ts'
import { EditingBar } from '../stations/EditingBar.tsx'
import { EraMark } from '../time/era/EraMark.tsx'
import { SkipToMap } from '../ui/SkipToMap.tsx'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { dayShown, editorOf, isReady, progressOf, todayOf } from './desk/explorerState.ts'
import { openExplorer } from './desk/openExplorer.ts'
import { ExplorerBar } from './ExplorerBar.tsx'
import { ExplorerLayers } from './ExplorerLayers.tsx'
import { ExplorerSearch } from './ExplorerSearch.tsx'
import { ExplorerTime } from './ExplorerTime.tsx'
import { plannerTexts } from './ground/planner.texts.ts'
import css from './map/Explorer.module.css'
import { ExplorerMap } from './map/ExplorerMap.tsx'
import { useKeys } from './map/useKeys.ts'
import { ExplorerPanel } from './panels/ExplorerPanel.tsx'

/** The explorer for planners: the map of grids and stations, today or on another day, with everything around it. */
export default function MapPage() {
  return (
    <PlannerTheme>
      <Explorer />
    </PlannerTheme>
  )
}

function Explorer() {
  const account = useViewer()
  const { viewer, refresh } = account
  const [desk] = useState(() => openExplorer())
  useEffect(() => {
    if (isBackInVain()) desk.beginSignIn()
    return desk.open()
  }, [desk])
  useLayoutEffect(() => desk.setViewer(viewer), [desk, viewer])
  useKeys(desk)
  const narrow = useNarrow()
  const ready = useStore(desk, isReady)
  return (
    <div className={css.page}>
      <SkipToMap />
      <ExplorerBar desk={desk} account={account}>
        {!narrow && (
          <div className={css.search}>
            <ExplorerSearch desk={desk} />
          </div>
        )}
      </ExplorerBar>
      <SessionOver account={account} />
      <main className={css.main}>
        {ready ? (
          <>
            <ExplorerPanel desk={desk} account={account} />
            <div className={css.stage}>
              <ExplorerMap desk={desk}>
                {narrow && (
                  <div className={css.searchOver} data-covers-map>
                    <ExplorerSearch desk={desk} />
                  </div>
                )}
                <OverMap desk={desk} />
                {narrow && <ExplorerTime desk={desk} />}
                <Loading desk={desk} />
              </ExplorerMap>
              {!narrow && <ExplorerTime desk={desk} />}
            </div>
          </>
        ) : (
          <NotYet
            desk={desk}
            retry={() => {
              desk.retry()
              void refresh()
            }}
          />
        )}
      </main>
    </div>
  )
}

/** The tools for stations, the sign of another day, the layers. */
function OverMap({ desk }: { desk: ExplorerDesk }) {
  const editor = useStore(desk, editorOf)
  const picking = useStore(desk, ({ task }) => task?.type === 'pick')
  const today = useStore(desk, todayOf)!
  const day = useStore(desk, dayShown) ?? today
  return (
    <>
      <div className={css.tools} data-covers-map>
        {editor && (
          <EditingBar
            desk={desk.stations}
            picking={picking}
            pick={on => (on ? desk.work.beginPick() : desk.endTask())}
            pickCentre={() => desk.work.addAt()}
          />
        )}
      </div>
      <EraMark day={day} today={today} />
      <ExplorerLayers desk={desk} />
    </>
  )
}

/** Says that the grids are on their way. */
function Loading({ desk }: { desk: ExplorerDesk }) {
  const text = useText(plannerTexts)
  if (useStore(desk, progressOf) !== 'grids') return null
  return (
    <div className={css.loading} role="status">
      {text.loadingGrids}
    </div>
  )
}

/** Stands where the map will be: that it is being loaded, or why it could not be and what to do. */
function NotYet({ desk, retry }: { desk: ExplorerDesk; retry: () => void }) {
  const text = useText(plannerTexts)
  return useStore(desk, state => state.settingsFailed) ? (
    <Alert
      className={css.failure ?? ''}
      type="warning"
      showIcon
      title={text.failed}
      description={text.failedHint}
      action={<Button onClick={retry}>{text.retry}</Button>}
    />
  ) : (
    <p className={css.loading} role="status">
      {text.loading}
    </p>
  )
}
