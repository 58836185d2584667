import { type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import { type MultiPolygon, toGeoJSON } from '@geyi/shared/geo'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { sessionOver } from '../api/index.ts'
import { isDrawing, isIdle } from '../editor/gestures/gesture.ts'
import type { useViewer } from '../frame/account/useViewer.ts'
import page from '../frame/Page.module.css'
import { boxAround } from '../map/places.ts'
import { useStore } from '../state/useStore.ts'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import { changedGround } from './desk/changedGround.ts'
import css from './desk/Editor.module.css'
import { useDivisionName } from './desk/names.ts'
import { baseOf, type OpenedPlan } from './desk/openPlan.ts'
import { planTexts } from './desk/plans.texts.ts'
import { usePlanEvents } from './desk/usePlanEvents.ts'
import { useUnsavedGuard } from './desk/useUnsavedGuard.ts'
import { DraftLayers } from './map/DraftLayers.tsx'
import { DraftMap, type DraftMapHandle } from './map/DraftMap.tsx'
import { parseView } from './map/planView.ts'
import { usePlanKeys } from './map/usePlanKeys.ts'
import { useNets, useNetsOnMap } from './nets/useNets.ts'
import { PANELS, type PanelName, PlanPanel } from './PlanPanel.tsx'
import { SessionOver } from './SessionOver.tsx'
import foot from './tools/Foot.module.css'
import { HandActions } from './tools/HandActions.tsx'
import { HintLine } from './tools/HintLine.tsx'
import { ShortcutSheet } from './tools/ShortcutSheet.tsx'
import { ToolRail } from './tools/ToolRail.tsx'
import { useZoning } from './zoning/useZoning.ts'

/** Milliseconds between two looks whether others have drawn, should the socket have missed it. */
const LOOK = 15_000

interface PlanEditorProps {
  readonly opened: OpenedPlan
  readonly account: ReturnType<typeof useViewer>
  readonly head: ReactNode
  /** The plan stands elsewhere now. */
  readonly stepped: () => void
}

/** A plan on the map with its tools and panel. */
export function PlanEditor({ opened, account, head, stepped }: PlanEditorProps) {
  const { plan, viewer, desk, divisions, mapSettings } = opened
  const isOver = useStore(sessionOver, over => over)
  const text = useText(planTexts)
  const narrow = useNarrow()
  const draws = useStore(desk, ({ gesture }) => isDrawing(gesture) && !isIdle(gesture))
  const divisionName = useDivisionName(divisions)
  const [handle, setHandle] = useState<DraftMapHandle | null>(null)
  const [panel, setPanel] = useState<PanelName>(() => panelNamed(location.hash))
  const [helps, setHelps] = useState(false)
  const [base, setBase] = useState<Coverage | null>(null)
  const help = () => setHelps(!helps)
  usePlanKeys(desk, handle, { isOpen: helps, toggle: help })
  useUnsavedGuard(desk)
  const nets = useNets(plan.id, viewer !== null)
  const zoning = useZoning(desk, plan.id, nets)
  useNetsOnMap(handle?.map ?? null, desk, nets)
  const { others, show: showHand } = usePlanEvents(desk, plan.id, {
    stepped,
    netsChanged: marks => nets.follow(marks),
  })

  useEffect(() => {
    // Only what the plan has changed is drawn from it: it can wait.
    void baseOf(plan).then(setBase, () => {})
  }, [plan])
  const opensOnChanges = useRef(panel === 'review' && !parseView(location.search))
  useEffect(() => {
    if (!handle || !base || !opensOnChanges.current) return
    opensOnChanges.current = false
    const ground = changedGround(base, desk.now.coverage)
    if (ground.length > 0) handle.map.fit(boxAround(toGeoJSON(ground)), { maxZoom: 17, animate: false })
  }, [desk, handle, base])
  useEffect(() => {
    const timer = setInterval(() => void desk.log.catchUp(), LOOK)
    return () => clearInterval(timer)
  }, [desk])

  // In the address, so that it stays when the plan is opened anew after a step, and can be sent to somebody.
  const choose = (name: PanelName) => {
    setPanel(name)
    history.replaceState(null, '', `${location.pathname}${location.search}#${name}`)
  }
  const look = useCallback(
    (ground: MultiPolygon, grids: readonly GridId[]) => {
      desk.select(grids)
      if (ground.length > 0) handle?.map.fit(boxAround(toGeoJSON(ground)), { maxZoom: 18 })
    },
    [desk, handle],
  )
  const show = useCallback((id: GridId) => look(findGrid(desk.now.coverage, id)?.boundary ?? [], [id]), [desk, look])
  return (
    <main
      className={`${page.main} ${css.main}`}
      data-narrow={narrow || undefined}
      data-panel={panel}
      data-drawing={draws || undefined}
    >
      <aside className={`${page.panel} ${css.panel}`}>
        {head}
        {others.length > 0 && <p className={css.others}>{text.others(others.map(({ name }) => name))}</p>}
        {isOver && viewer ? (
          <SessionOver desk={desk} username={viewer.username} account={account} />
        ) : (
          <PlanPanel
            opened={opened}
            desk={desk}
            zoning={zoning}
            nets={nets}
            panel={panel}
            choose={choose}
            divisionName={divisionName}
            base={base}
            map={handle?.map ?? null}
            show={show}
            look={look}
            stepped={stepped}
          />
        )}
      </aside>
      <DraftMap
        desk={desk}
        base={base}
        buildings={plan.buildings}
        box={boxAround(plan.division!.boundary!)}
        background={mapSettings}
        sample={plan.division!.sample}
        divisionName={divisionName}
        people={others}
        onHand={showHand}
        onReady={setHandle}
      >
        <ToolRail desk={desk} map={handle?.map ?? null} help={help} />
        <div className={css.layers}>
          <DraftLayers desk={desk} handle={handle} />
        </div>
        <div className={foot.foot}>
          <HintLine desk={desk} />
          <HandActions desk={desk} />
        </div>
      </DraftMap>
      <ShortcutSheet open={helps} close={() => setHelps(false)} />
    </main>
  )
}

/** The panel that a link opens. */
const panelNamed = (hash: string): PanelName => PANELS.find(name => `#${name}` === hash) ?? 'selection'
