import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { ExplorerSettingsDocument, useQuery } from '../api/index.ts'
import { mayEdit, useViewer } from '../frame/account/useViewer.ts'
import { boxAround } from '../map/places.ts'
import { EditingBar } from '../stations/EditingBar.tsx'
import { StationStore } from '../stations/stationStore.ts'
import { useStationEditing } from '../stations/useStationEditing.ts'
import { EraMark } from '../time/era/EraMark.tsx'
import type { SheetHeight } from '../ui/Sheet.tsx'
import { SkipToMap } from '../ui/SkipToMap.tsx'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import { ExplorerBar } from './ExplorerBar.tsx'
import { ExplorerLayers } from './ExplorerLayers.tsx'
import { ExplorerSearch } from './ExplorerSearch.tsx'
import { ExplorerTime } from './ExplorerTime.tsx'
import { plannerTexts } from './ground/planner.texts.ts'
import { useDistrict } from './ground/useDistrict.ts'
import { useExplorerState } from './ground/useExplorerState.ts'
import { usePlaces } from './ground/usePlaces.ts'
import { LoadState } from './LoadState.tsx'
import css from './map/Explorer.module.css'
import { ExplorerMap, type ExplorerMapHandle } from './map/ExplorerMap.tsx'
import { useDescribe } from './map/useDescribe.ts'
import { useInsets } from './map/useInsets.ts'
import { DRAFT, usePins } from './map/usePins.ts'
import { useReveal } from './map/useReveal.ts'
import { useSelecting } from './map/useSelecting.ts'
import { useStationTask } from './map/useStationTask.ts'
import { ExplorerPanel } from './panels/ExplorerPanel.tsx'
import type { PanelTask } from './panels/panelProps.ts'

/** The map of grids and stations, today or on another day, with everything around it. */
export function Explorer() {
  const text = useText(plannerTexts)
  const narrow = useNarrow()
  const { selection, hidden, view, setView, select, setDay, toggle, ...state } = useExplorerState()
  const [store] = useState(() => new StationStore())
  const stations = useSyncExternalStore(store.subscribe, store.all)
  const account = useViewer()
  const [{ data: settings, error: settingsError }, askSettings] = useQuery({ query: ExplorerSettingsDocument })
  const [handle, setHandle] = useState<ExplorerMapHandle | null>(null)
  const [task, setTask] = useState<PanelTask | null>(null)
  const [height, setHeight] = useState<SheetHeight>('low')
  const [timeOpen, setTimeOpen] = useState(state.day !== null)

  const today = settings?.mapSettings.today ?? null
  const day = state.day === today ? null : state.day
  const showDay = (date: string) => {
    setTask(null)
    setDay(date === today ? null : date)
  }
  // Stations carry no days: on any but today they are only looked at.
  const viewer = day ? null : account.viewer

  const selectedStation = selection?.type === 'station' ? stations.get(selection.id) : undefined
  const looking = useDistrict({ store, selection, selectedStation, view, day, today })
  const { ground, district, progress } = looking
  const places = usePlaces(account.viewer, ground.divisions)
  const editing = useStationEditing({ store, places, signedOut: account.refresh })

  const boundaryOf = useCallback(
    (place: string) => (ground.grids.get(place) ?? ground.divisions.get(place))?.boundary ?? null,
    [ground],
  )
  const pins = usePins(stations, viewer, task, hidden.includes('stations'))
  const pressed = useReveal(
    handle,
    { boundary: selection?.type === 'ground' ? boundaryOf(selection.code) : null, station: selectedStation },
    view !== null,
  )
  const { choose, goTo, goToStation } = useSelecting({ handle, store, boundaryOf, narrow, select, setTask, setHeight })
  const insets = useInsets(narrow, height, timeOpen)

  const mayChange = selectedStation && viewer ? mayEdit(viewer, selectedStation.divisionCode) : null
  const { add, move, remove } = useStationTask({
    task,
    setTask,
    setHeight,
    handle,
    editing,
    selected: selectedStation,
    editable: mayChange === true,
    open: !day,
    leave: () => {
      if (selection) choose(null)
    },
  })
  const describe = useDescribe(ground)
  const picking = task?.type === 'pick'
  const retry = () => {
    if (settingsError) askSettings({ requestPolicy: 'network-only' })
    looking.retry()
  }
  const search = <ExplorerSearch map={handle?.map ?? null} day={day} select={choose} />
  const box = district?.boundary ? boxAround(district.boundary) : (settings?.mapSettings.extent ?? null)
  const ready = settings && (looking.districts !== null || progress === 'failed')
  const sample = useMemo(
    () => district?.sample ?? [...stations.values()].some(station => station.sample),
    [district, stations],
  )
  const time = today && (
    <ExplorerTime
      district={looking.code}
      today={today}
      day={day ?? today}
      choose={showDay}
      frozen={task?.type === 'edit' || task?.type === 'add'}
      over={narrow}
      open={timeOpen}
      setOpen={setTimeOpen}
    />
  )

  return (
    <div className={css.page}>
      <SkipToMap />
      <ExplorerBar
        viewer={account.viewer}
        signIn={() => {
          setTask({ type: 'signIn' })
          setHeight('full')
        }}
        signOut={() => {
          setTask(null)
          void account.signOut()
        }}
      >
        {!narrow && <div className={css.search}>{search}</div>}
      </ExplorerBar>
      <main className={css.main}>
        {ready ? (
          <>
            <ExplorerPanel
              narrow={narrow}
              height={height}
              setHeight={setHeight}
              task={task}
              setTask={setTask}
              account={account}
              places={places}
              editing={editing}
              editable={day ? undefined : mayChange}
              selection={selection}
              selectedStation={selectedStation}
              stations={stations}
              ground={ground}
              day={day}
              today={settings.mapSettings.today}
              showDay={showDay}
              district={district}
              progress={progress}
              sample={sample}
              goTo={goTo}
              goToStation={goToStation}
              close={() => choose(null)}
              created={id => choose({ type: 'station', id })}
              remove={remove}
              retry={retry}
            />
            <div className={css.stage}>
              <ExplorerMap
                view={view}
                box={box}
                tiandituKey={settings.mapSettings.tiandituKey ?? null}
                approvalNumber={settings.mapSettings.approvalNumber ?? null}
                sample={sample}
                ground={looking.data}
                stations={pins}
                selection={task?.type === 'add' ? { type: 'station', id: DRAFT } : selection}
                hidden={hidden}
                picking={picking || task?.type === 'add'}
                insets={insets}
                timeOver={narrow && timeOpen}
                framed={day !== null}
                zoomButtons={!narrow}
                describe={describe}
                onView={setView}
                onSelect={next => {
                  // What is typed must not be lost by a slip of the hand.
                  if (task?.type === 'edit') return
                  pressed()
                  choose(next)
                }}
                onPick={add}
                onMove={move}
                onReady={setHandle}
              >
                {narrow && (
                  <div className={css.searchOver} data-covers-map>
                    {search}
                  </div>
                )}
                <div className={css.tools} data-covers-map>
                  {viewer && (
                    <EditingBar
                      editing={editing}
                      picking={picking}
                      pick={on => {
                        setTask(on ? { type: 'pick' } : null)
                        if (on) setHeight('low')
                      }}
                      pickCentre={() => handle && add(handle.map.view())}
                    />
                  )}
                </div>
                <EraMark day={day ?? settings.mapSettings.today} today={settings.mapSettings.today} />
                <ExplorerLayers hidden={hidden} toggle={toggle} band={district?.householdBand} open={!narrow} />
                {narrow && time}
                {progress === 'grids' && (
                  <div className={css.loading} role="status">
                    {text.loadingGrids}
                  </div>
                )}
              </ExplorerMap>
              {!narrow && time}
            </div>
          </>
        ) : (
          <LoadState
            failed={settingsError !== undefined}
            retry={() => {
              retry()
              void account.refresh()
            }}
          />
        )}
      </main>
    </div>
  )
}
