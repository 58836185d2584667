import { Button } from 'antd'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { ExplorerSettingsDocument, type Place, placeOf, useQuery } from '../api/index.ts'
import { boxAround } from '../map/index.ts'
import { EditingBar } from '../stations/EditingBar.tsx'
import { StationStore } from '../stations/stationStore.ts'
import { useStationEditing } from '../stations/useStationEditing.ts'
import { useLanguage } from '../ui/preferences.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import type { SheetHeight } from '../ui/Sheet.tsx'
import { TopBar } from '../ui/TopBar.tsx'
import { useText } from '../ui/text.ts'
import { useNarrow } from '../ui/useMedia.ts'
import { Account } from './Account.tsx'
import css from './Explorer.module.css'
import { ExplorerMap, type ExplorerMapHandle } from './ExplorerMap.tsx'
import { ExplorerPanel } from './ExplorerPanel.tsx'
import { groundData } from './ground.ts'
import { LayerBox } from './LayerBox.tsx'
import { LoadState } from './LoadState.tsx'
import type { PanelTask } from './panelProps.ts'
import { plannerTexts } from './planner.texts.ts'
import { useDescribe } from './useDescribe.ts'
import { useExplorerState } from './useExplorerState.ts'
import { districtAt, useGround } from './useGround.ts'
import { useKeys } from './useKeys.ts'
import { DRAFT, usePins } from './usePins.ts'
import { useReveal } from './useReveal.ts'
import { useSearch } from './useSearch.ts'
import { useSelecting } from './useSelecting.ts'
import { mayEdit, useViewer } from './useViewer.ts'

/** Pixels that the legend, the search field of phones and the lowered sheet cover. */
const LEGEND = 236
const SEARCH = 56
const LOW_SHEET = 104

/** The map of grids and stations with everything around it. */
export function Explorer() {
  const text = useText(plannerTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const state = useExplorerState()
  const { selection, hidden, setView, select, toggle } = state
  const [store] = useState(() => new StationStore())
  const stations = useSyncExternalStore(store.subscribe, store.all)
  const { districts, ground, progress, load, retry } = useGround(store)
  const account = useViewer()
  const { viewer } = account
  const [{ data: settings, error: settingsError }, askSettings] = useQuery({ query: ExplorerSettingsDocument })
  const [handle, setHandle] = useState<ExplorerMapHandle | null>(null)
  const [task, setTask] = useState<PanelTask | null>(null)
  const [height, setHeight] = useState<SheetHeight>('low')

  const places = useMemo(
    () =>
      (viewer?.rights ?? []).map(({ divisionCode }) => {
        const division = ground.divisions.get(divisionCode)
        return division ? (language === 'en' && division.nameEn ? division.nameEn : division.name) : divisionCode
      }),
    [viewer, ground, language],
  )
  const editing = useStationEditing({ store, places, signedOut: account.refresh })

  /* Which district is looked at, and its ground */
  const selectedStation = selection?.type === 'station' ? stations.get(selection.id) : undefined
  const code = selection?.type === 'ground' ? selection.code : selectedStation?.divisionCode
  const wanted =
    districts &&
    (districts.find(district => code?.startsWith(district.code))?.code ??
      (state.view ? districtAt(districts, state.view) : districts[0]?.code))
  useEffect(() => {
    if (wanted) void load(wanted)
  }, [wanted, load])
  const district = wanted ? ground.divisions.get(wanted) : undefined
  const data = useMemo(
    () => groundData(ground, division => (language === 'en' && division.nameEn ? division.nameEn : division.name)),
    [ground, language],
  )

  const boundaryOf = useCallback(
    (place: string) => (ground.grids.get(place) ?? ground.divisions.get(place))?.boundary ?? null,
    [ground],
  )
  const pins = usePins(stations, viewer, task, hidden.includes('stations'))
  const pressed = useReveal(
    handle,
    { boundary: selection?.type === 'ground' ? boundaryOf(selection.code) : null, station: selectedStation },
    state.view !== null,
  )

  const { choose, goTo, goToStation } = useSelecting({
    handle,
    store,
    boundaryOf,
    narrow,
    select,
    setTask,
    setHeight,
  })
  const { typed, setTyped, suggestions, nothing } = useSearch(handle?.map ?? null, choose)

  /* What the sheet and the legend cover */
  const insets = useMemo(() => {
    if (!narrow) return { right: LEGEND }
    return { top: SEARCH, bottom: height === 'low' ? LOW_SHEET : innerHeight / 2 }
  }, [narrow, height])

  /* Adding */
  const picking = task?.type === 'pick'
  const placing = picking || task?.type === 'add'
  const add = useCallback((place: Place) => {
    setTask(now => (now?.type === 'add' ? { ...now, place } : { type: 'add', place, kind: 'RED_POST' }))
    setHeight('half')
  }, [])
  const move = useCallback(
    (id: string, place: Place) => {
      if (id === DRAFT) setTask(now => (now?.type === 'add' ? { ...now, place } : now))
      else editing.move(id, place)
    },
    [editing.move],
  )

  const editable = selectedStation ? (viewer ? mayEdit(viewer, selectedStation.divisionCode) : null) : null
  const remove = async (id: string) => {
    if (await editing.remove(id)) choose(null)
  }
  useKeys({
    undo: () => void editing.undo(),
    redo: () => void editing.redo(),
    remove: () => {
      if (selectedStation && editable && !task) void remove(selectedStation.id)
    },
    leave: () => {
      if (task) setTask(null)
      else if (selection) choose(null)
    },
    step: (dx, dy) => {
      if (!selectedStation || !editable || !handle || task) return false
      editing.nudge(selectedStation.id, handle.map.shifted(placeOf(selectedStation.location), dx, dy))
      return true
    },
  })
  const describe = useDescribe(ground)
  const search = (
    <SearchBox
      label={text.searchLabel}
      placeholder={text.searchPlaceholder}
      value={typed}
      change={setTyped}
      submit={() => suggestions[0]?.choose()}
      suggestions={suggestions}
      nothing={nothing}
    />
  )
  const box = district?.boundary ? boxAround(district.boundary) : (settings?.mapSettings.extent ?? null)
  const ready = settings && (districts !== null || progress === 'failed')
  const sample = district?.sample ?? [...stations.values()].some(station => station.sample)

  return (
    <div className={css.page}>
      <TopBar
        end={
          <>
            {viewer && (
              <Button type="text" href="/plan">
                {text.plans}
              </Button>
            )}
            <Account
              viewer={viewer}
              places={places.join('、')}
              signIn={() => {
                setTask({ type: 'signIn' })
                setHeight('full')
              }}
              signOut={() => {
                setTask(null)
                void account.signOut()
              }}
            />
          </>
        }
      >
        <h1 className="visually-hidden">{text.title}</h1>
        {!narrow && <div className={css.search}>{search}</div>}
      </TopBar>
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
              editable={editable}
              selection={selection}
              selectedStation={selectedStation}
              stations={stations}
              ground={ground}
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
            <ExplorerMap
              view={state.view}
              box={box}
              tiandituKey={settings.mapSettings.tiandituKey ?? null}
              approvalNumber={settings.mapSettings.approvalNumber ?? null}
              sample={sample}
              ground={data}
              stations={pins}
              selection={task?.type === 'add' ? { type: 'station', id: DRAFT } : selection}
              hidden={hidden}
              picking={placing}
              insets={insets}
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
              <LayerBox hidden={hidden} toggle={toggle} band={district?.householdBand} open={!narrow} />
              {progress === 'grids' && (
                <div className={css.loading} role="status">
                  {text.loadingGrids}
                </div>
              )}
            </ExplorerMap>
          </>
        ) : (
          <LoadState
            failed={settingsError !== undefined}
            retry={() => {
              askSettings({ requestPolicy: 'network-only' })
              retry()
              void account.refresh()
            }}
          />
        )}
      </main>
    </div>
  )
}
