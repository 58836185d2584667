import type { Coverage, GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { Tabs } from 'antd'
import type { Desk } from '../editor/desk.ts'
import type { GeyiMap } from '../map/index.ts'
import { useStore } from '../state/useStore.ts'
import { useText } from '../ui/words/text.ts'
import css from './desk/Editor.module.css'
import type { OpenedPlan } from './desk/openPlan.ts'
import { planTexts } from './desk/plans.texts.ts'
import { netsTexts } from './nets/desk/nets.texts.ts'
import type { NetsDesk } from './nets/desk/netsDesk.ts'
import { NetsPanel } from './nets/NetsPanel.tsx'
import { GridTable } from './panels/GridTable.tsx'
import { HistoryList } from './panels/HistoryList.tsx'
import { SelectionPanel } from './panels/SelectionPanel.tsx'
import { Statistics } from './panels/Statistics.tsx'
import { ProblemList } from './problems/ProblemList.tsx'
import { ReviewPanel } from './review/ReviewPanel.tsx'
import { reviewTexts } from './review/review.texts.ts'
import { zoningTexts } from './zoning/desk/zoning.texts.ts'
import type { ZoningDesk } from './zoning/desk/zoningDesk.ts'
import { ZoningPanel } from './zoning/ZoningPanel.tsx'

export const PANELS = ['selection', 'grids', 'zoning', 'nets', 'problems', 'statistics', 'history', 'review'] as const
export type PanelName = (typeof PANELS)[number]

interface PlanPanelProps {
  readonly opened: OpenedPlan
  readonly desk: Desk
  readonly zoning: ZoningDesk
  readonly nets: NetsDesk
  readonly panel: PanelName
  readonly choose: (panel: PanelName) => void
  readonly divisionName: (code: string) => string
  readonly base: Coverage | null
  readonly map: GeyiMap | null
  readonly show: (id: GridId) => void
  readonly look: (ground: MultiPolygon, grids: readonly GridId[]) => void
  readonly stepped: () => void
}

/** The one panel beside the map: selection, grids, dividing, nets, problems, statistics, history, review. */
export function PlanPanel({
  opened,
  desk,
  zoning,
  nets,
  panel,
  choose,
  divisionName,
  base,
  map,
  show,
  look,
  stepped,
}: PlanPanelProps) {
  const text = useText(planTexts)
  const review = useText(reviewTexts)
  const divide = useText(zoningTexts)
  const several = useText(netsTexts)
  const hasNets = useStore(nets, state => (state.nets?.length ?? 0) > 0)
  const labels = { ...text, review: review.tab, zoning: divide.tab, nets: several.tab }
  const rebalance = (grid: GridId) => {
    zoning.rebalance(grid)
    choose('zoning')
  }
  const merge = () => {
    nets.compare(null)
    zoning.mergeNets()
    choose('zoning')
  }
  const body = {
    selection: (
      <SelectionPanel desk={desk} codes={opened.codes} divisions={opened.divisions} divisionName={divisionName} />
    ),
    grids: <GridTable desk={desk} divisionName={divisionName} show={show} />,
    zoning: (
      <ZoningPanel
        desk={desk}
        zoning={zoning}
        nets={nets}
        divisions={opened.divisions}
        divisionName={divisionName}
        look={look}
      />
    ),
    nets: <NetsPanel desk={desk} nets={nets} look={look} merge={merge} />,
    problems: <ProblemList desk={desk} base={base} divisionName={divisionName} look={look} rebalance={rebalance} />,
    statistics: <Statistics desk={desk} />,
    history: (
      <HistoryList desk={desk} planId={opened.plan.id} base={base} username={opened.viewer?.username} look={look} />
    ),
    review: (
      <ReviewPanel
        desk={desk}
        planId={opened.plan.id}
        planName={opened.plan.name}
        base={base}
        map={map}
        stepped={stepped}
        seeProblems={() => choose('problems')}
        look={look}
      />
    ),
  }
  const isShown = (name: PanelName) => (name === 'zoning' ? desk.mayEdit : name !== 'nets' || desk.mayEdit || hasNets)
  return (
    <Tabs
      className={css.tabs ?? ''}
      size="small"
      tabBarGutter={0}
      activeKey={isShown(panel) ? panel : 'selection'}
      onChange={key => choose(key as PanelName)}
      destroyOnHidden
      items={PANELS.filter(isShown).map(key => ({
        key,
        label: labels[key],
        children: body[key],
      }))}
    />
  )
}
