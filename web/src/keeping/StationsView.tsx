import { Button } from 'antd'
import { useDeferredValue, useMemo } from 'react'
import { ExportMenu } from '../frame/files/ExportMenu.tsx'
import { useStore } from '../state/useStore.ts'
import { formatCount } from '../ui/words/format.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import { BulkPanel } from './bulk/BulkPanel.tsx'
import { EVERYTHING, filtered } from './desk/filter.ts'
import { keepingTexts } from './desk/keeping.texts.ts'
import type { KeepingDesk } from './desk/keepingDesk.ts'
import { isKeeper, openedOf, todayOf } from './desk/keepingState.ts'
import { filesTexts } from './files/files.texts.ts'
import { ImportPanel } from './files/ImportPanel.tsx'
import { stationTable } from './files/stationTable.ts'
import { KeepingMap } from './map/KeepingMap.tsx'
import css from './StationsPage.module.css'
import { AddPanel } from './station/AddPanel.tsx'
import { SidePanel } from './station/SidePanel.tsx'
import { FilterBar } from './table/FilterBar.tsx'
import tableCss from './table/StationTable.module.css'
import { StationTable } from './table/StationTable.tsx'
import { useAddress } from './useAddress.ts'
import { ADDRESS, ViewNav } from './ViewNav.tsx'

/** Table and map of the same stations, and beside them what is done to one or to many. */
export function StationsView({ desk }: { desk: KeepingDesk }) {
  const text = useText(keepingTexts)
  useAddress(desk, ADDRESS.stations)
  const files = useText(filesTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const stations = useStore(desk, state => state.stations)
  const filter = useStore(desk, state => state.filter)
  const checked = useStore(desk, state => state.checked)
  const norms = useStore(desk, state => state.norms)
  const today = useStore(desk, todayOf)
  const keeper = useStore(desk, isKeeper)
  const opened = useStore(desk, openedOf)
  const task = useStore(desk, state => state.task)
  // What is typed is seen at once; two thousand rows follow.
  const asked = useDeferredValue(filter)
  const shown = useMemo(() => filtered(stations.values(), asked, norms, today), [stations, asked, norms, today])
  const side =
    task?.type === 'add' ? (
      <AddPanel desk={desk} place={task.place} />
    ) : task?.type === 'bulk' ? (
      <BulkPanel desk={desk} />
    ) : opened ? (
      <SidePanel desk={desk} station={opened} />
    ) : null
  const withAll = (
    <>
      {keeper && <Button onClick={() => desk.begin({ type: 'import' })}>{files.import}</Button>}
      <ExportMenu
        label={files.export}
        hint={files.exportHint(formatCount(shown.length, language))}
        name={`${files.file}-${today}`}
        isEmpty={shown.length === 0}
        table={() => stationTable(shown, language)}
      />
    </>
  )
  return (
    <>
      <ViewNav view="stations">{!narrow && withAll}</ViewNav>
      <main
        className={css.view}
        data-narrow={narrow || undefined}
        data-import={task?.type === 'import' || undefined}
        data-side={side !== null || undefined}
      >
        <div className={css.table}>
          {task?.type === 'import' ? (
            <ImportPanel desk={desk} />
          ) : (
            <>
              <FilterBar desk={desk} shown={shown.length}>
                {withAll}
              </FilterBar>
              {checked.size > 0 && (
                <div className={tableCss.selection}>
                  <span>{text.checked(formatCount(checked.size, language))}</span>
                  <Button size="small" type="primary" onClick={() => desk.begin({ type: 'bulk' })}>
                    {text.bulk}
                  </Button>
                  <Button size="small" onClick={() => desk.filter({ ...EVERYTHING, ids: [...checked] })}>
                    {text.onlyThese}
                  </Button>
                  <Button size="small" onClick={() => desk.check([])}>
                    {text.uncheck}
                  </Button>
                </div>
              )}
              <StationTable desk={desk} stations={shown} />
            </>
          )}
        </div>
        <div className={css.side}>
          <div className={css.map}>
            <KeepingMap desk={desk} stations={shown} />
          </div>
          {side}
        </div>
      </main>
    </>
  )
}
